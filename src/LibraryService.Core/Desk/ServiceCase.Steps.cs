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
            addressed = addressed.Replace(happened, reply, reply.Outcome == ReplyOutcome.Sent ? [] : waiting.Following);
        }

        return addressed;
    }

    internal static ServiceCase Opened(CaseEvent opening) => new(opening.Inquiry!.Id, [opening]) { NewEvents = [opening] };

    /// <summary>An event of this case that happens now.</summary>
    internal CaseEvent Next(CaseEventKind kind, DateTimeOffset now) => new() { Key = NextKey(kind), Kind = kind, At = After(kind, now) };

    /// <summary>
    /// The case after a step that follows only when the patron was told; as it is when staff are needed. Of a reply that is addressed when the case is saved the step is taken back
    /// if it cannot go out.
    /// </summary>
    internal ServiceCase WhenTold(Func<ServiceCase, ServiceCase> step)
    {
        if (NeedsStaff)
        {
            return this;
        }

        var next = step(this);
        string[] following = [.. next._events.Except(_events).Select(happened => happened.Key)];
        return new ServiceCase(Id, next._events)
        {
            _story = next._story,
            NewEvents = next.NewEvents,
            Outbox = next.Outbox,
            Unaddressed = [.. next.Unaddressed.Select(waiting => LastReply is { } reply && waiting.IsOf(reply) ? waiting with { Following = following } : waiting)],
            Version = next.Version,
            Route = next.Route,
            Plan = next.Plan,
            Written = next.Written,
        };
    }

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

    private ServiceCase Replace(CaseEvent happened, WrittenReply reply, IReadOnlyList<string> takenBack)
    {
        IEnumerable<CaseEvent> Standing(IEnumerable<CaseEvent> known) => known
            .Where(one => !takenBack.Contains(one.Key, StringComparer.Ordinal))
            .Select(one => string.Equals(one.Key, happened.Key, StringComparison.Ordinal) ? happened : one);
        return new(Id, [.. Standing(_events)])
        {
            NewEvents = [.. Standing(NewEvents)],
            Outbox = [.. Outbox, .. reply.Entries],
            Unaddressed = [.. Unaddressed.Where(waiting => !waiting.IsOf(happened))],
            Version = Version,
            Route = Route,
            Plan = reply.Plan,
            Written = reply.Messages,
        };
    }

    // Where a step was taken back, what followed it has its number.
    private string NextKey(CaseEventKind kind)
    {
        for (var number = _events.Length + 1; ; number++)
        {
            var key = string.Create(CultureInfo.InvariantCulture, $"{number:D4}-{kind}");
            if (!Array.Exists(_events, known => string.Equals(known.Key, key, StringComparison.Ordinal)))
            {
                return key;
            }
        }
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
