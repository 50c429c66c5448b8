using LibraryService.Delivery;
using LibraryService.Desk;
using LibraryService.Privacy;
using LibraryService.Routing;
using static LibraryService.Tests.Desk.Counter;

namespace LibraryService.Tests.Desk.Histories;

/// <summary>What happened in one history, what was true in it, and what left the house.</summary>
internal sealed class History
{
    private readonly HashSet<CaseEvent> _added = new(ReferenceEqualityComparer.Instance);
    private readonly List<ConsentRecord> _said = [];
    private readonly DateTimeOffset? _settledAt;
    private readonly Dictionary<string, DateTimeOffset> _expires = new(StringComparer.Ordinal);

    public History(int seed, HistoryTime time)
    {
        (Random, Time) = (new Random(seed), time);
        ContactPoint[] points = Random.Next(6) == 0 ? [ContactPoint.Email("ada@example.org"), ContactPoint.Sms("+447700900123")] : [ContactPoint.Sms("+447700900123")];
        for (var records = Random.Next(5); records > 0; records--)
        {
            var (channel, at) = (Random.Next(3) == 0 ? Channel.Email : Channel.Sms, Ten.AddMinutes(Random.Next(-300, 900)));
            _said.Add(Random.Next(5) switch
            {
                0 => ConsentRecord.Withdrawn(MessagePurpose.Outreach, channel, at, "link"),
                1 => ConsentRecord.Objected(MessagePurpose.Outreach, channel, at, "desk"),
                2 => ConsentRecord.Given(MessagePurpose.Outreach, channel, at, "form", expiresAt: at.AddMinutes(Random.Next(1, 900))),
                _ => ConsentRecord.Given(MessagePurpose.Outreach, channel, at, "form"),
            });
        }

        _settledAt = Random.Next(3) == 0 ? Ten.AddMinutes(Random.Next(900)) : null;
        Patron = new PatronContact { Id = new PatronId("P-1"), Points = points, Consents = [.. _said] };
    }

    public Random Random { get; }

    public HistoryTime Time { get; }

    public PatronContact Patron { get; }

    public ServiceCase Case { get; private set; } = null!;

    public DateTimeOffset? ExpiresAt { get; set; }

    /// <summary>Each text that a second person has read.</summary>
    public HashSet<string> Read { get; } = new(StringComparer.Ordinal);

    /// <summary>What was given to a gateway, and when.</summary>
    public List<(OutboundMessage Message, DateTimeOffset At)> Left { get; } = [];

    public void Keep(ServiceCase @case)
    {
        _added.UnionWith(@case.NewEvents);
        foreach (var entry in @case.Outbox)
        {
            _expires.TryAdd(entry.Key, ExpiresAt ?? DateTimeOffset.MaxValue);
        }

        ExpiresAt = null;
        Case = @case;
    }

    /// <summary>What whoever knows the facts says right before a message is sent.</summary>
    public DeliveryCheck Check(OutboxEntry entry, DateTimeOffset at) =>
        _settledAt <= at ? DeliveryCheck.Drop(DeliveryReason.Stale)
        : entry.Purpose == MessagePurpose.Outreach && Patron.Consents.StateAt(MessagePurpose.Outreach, entry.Current.To.Channel, at) != ConsentState.Given
            ? DeliveryCheck.Drop(DeliveryReason.ConsentWithdrawn)
            : DeliveryCheck.Send;

    /// <summary>Whether any order of the events gives the case that it is, and, for one history of eight, also when they come one by one.</summary>
    public bool IsSameInAnyOrder()
    {
        var events = Case.Events.ToArray();
        Random.Shuffle(events);
        if (!Same(ServiceCase.Of(Case.Id, events)))
        {
            return false;
        }

        return Random.Next(8) > 0 || Same(events.Where(happened => happened.Kind != CaseEventKind.Opened).Aggregate(
            ServiceCase.Of(Case.Id, events.Where(happened => happened.Kind == CaseEventKind.Opened)), (known, happened) => known.With(happened)));
    }

    /// <summary>Whether every event that any step added is in the case.</summary>
    public bool HasLostNothing() => _added.All(Case.Events.Contains);

    /// <summary>What left and should not have, in words.</summary>
    public IEnumerable<string> Wrongs()
    {
        foreach (var (message, at) in Left)
        {
            if (message.Purpose == MessagePurpose.Outreach && !Consents(message.To.Channel, at))
            {
                yield return $"{message} left without consent at {at:O}";
            }

            var whole = message.Subject is null ? message.Text : $"{message.Subject}\n\n{message.Text}";
            if (whole.Contains("builders", StringComparison.Ordinal) && !Read.Contains(whole))
            {
                yield return $"{message} left without a second reader";
            }

            if (_settledAt <= at || _expires[message.Key[..message.Key.LastIndexOf('.')]] <= at)
            {
                yield return $"{message} left stale at {at:O}";
            }
        }
    }

    // Worked out apart from the library: of what was said by then the latest counts, and of one instant the strictest.
    private bool Consents(Channel channel, DateTimeOffset at)
    {
        var last = _said.Where(said => said.Channel == channel && said.At <= at).OrderBy(said => said.At).ThenBy(said => said.Change).LastOrDefault();
        return last is { Change: ConsentChange.Given } && !(last.ExpiresAt <= at);
    }

    private bool Same(ServiceCase other) =>
        Case.Equals(other)
        && (Case.State, Case.WaitingOn, Case.Queue, Case.Staff, Case.AwaitsReply, Case.NeedsStaff, Case.LastReply)
            == (other.State, other.WaitingOn, other.Queue, other.Staff, other.AwaitsReply, other.NeedsStaff, other.LastReply)
        && Case.SlaEvents.SequenceEqual(other.SlaEvents);
}
