using System.Globalization;
using LibraryService.Routing;

namespace LibraryService.Desk;

public sealed partial class ServiceCase
{
    /// <summary>The case as a store keeps it: nothing is new any more, and the version is one more.</summary>
    /// <remarks>For stores, once the events and messages are committed.</remarks>
    public ServiceCase Saved() => new(Id, _events) { _story = _story, Version = Version + 1 };

    /// <summary>The case with every reply addressed that was to be addressed when it is saved: <see cref="IPatronDirectory"/> is asked how the patron is reached.</summary>
    /// <remarks>For stores, before anything is kept. What the directory throws comes out, and the case can be saved again.</remarks>
    public async ValueTask<ServiceCase> AddressedAsync(CancellationToken ct = default)
    {
        var addressed = this;
        foreach (var waiting in Unaddressed)
        {
            var (happened, reply) = waiting.Write(await waiting.FindAsync(ct).ConfigureAwait(false));
            addressed = addressed.Replace(happened, reply);
        }

        return addressed;
    }

    internal static ServiceCase Opened(CaseEvent opening) => new(opening.Inquiry!.Id, [opening]) { NewEvents = [opening] };

    /// <summary>An event of this case that happens now.</summary>
    internal CaseEvent Next(CaseEventKind kind, DateTimeOffset now) => new()
    {
        Key = string.Create(CultureInfo.InvariantCulture, $"{_events.Length + 1:D4}-{kind}"),
        Kind = kind,
        At = After(kind, now),
    };

    internal ServiceCase Append(CaseEvent happened) => new(Id, [.. _events, happened])
    {
        NewEvents = [.. NewEvents, happened],
        Outbox = Outbox,
        Unaddressed = Unaddressed,
        Version = Version,
    };

    internal ServiceCase Append(CaseEvent happened, InquiryRoute route) => new(Id, [.. _events, happened])
    {
        NewEvents = [.. NewEvents, happened],
        Outbox = Outbox,
        Unaddressed = Unaddressed,
        Version = Version,
        Route = route,
    };

    internal ServiceCase Append(CaseEvent happened, WrittenReply reply) => new(Id, [.. _events, happened])
    {
        NewEvents = [.. NewEvents, happened],
        Outbox = [.. Outbox, .. reply.Entries],
        Unaddressed = Unaddressed,
        Version = Version,
        Plan = reply.Plan,
        Written = reply.Messages,
    };

    internal ServiceCase Asked(InquiryRoute route) => new(Id, _events)
    {
        _story = _story,
        NewEvents = NewEvents,
        Outbox = Outbox,
        Unaddressed = Unaddressed,
        Version = Version,
        Route = route,
    };

    internal ServiceCase Awaiting(IEnumerable<UnaddressedReply> replies) => new(Id, _events)
    {
        _story = _story,
        NewEvents = NewEvents,
        Outbox = Outbox,
        Unaddressed = [.. Unaddressed, .. replies],
        Version = Version,
        Route = Route,
        Plan = Plan,
        Written = Written,
    };

    internal string EntryKey(CaseEvent happened) => $"{Id}.{happened.Key}";

    private ServiceCase Replace(CaseEvent happened, WrittenReply reply)
    {
        CaseEvent Standing(CaseEvent known) => string.Equals(known.Key, happened.Key, StringComparison.Ordinal) ? happened : known;
        return new(Id, [.. _events.Select(Standing)])
        {
            NewEvents = [.. NewEvents.Select(Standing)],
            Outbox = [.. Outbox, .. reply.Entries],
            Unaddressed = [.. Unaddressed.Where(waiting => !waiting.IsOf(happened))],
            Version = Version,
            Route = Route,
            Plan = reply.Plan,
            Written = reply.Messages,
        };
    }

    // What is done now follows what was done before, also when the clock stands still or another machine's runs ahead.
    private DateTimeOffset After(CaseEventKind kind, DateTimeOffset now)
    {
        if (_events.Length == 0 || _events[^1].At < now)
        {
            return now;
        }

        var last = _events[^1];
        return last.Kind < kind && last.Kind != CaseEventKind.Waiting ? last.At : last.At.AddTicks(1);
    }
}
