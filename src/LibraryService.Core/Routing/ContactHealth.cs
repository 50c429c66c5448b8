namespace LibraryService.Routing;

/// <summary>Whether messages to a contact point arrive, worked out from what became of those before.</summary>
/// <remarks>
/// Immutable. The same evidence gives the same health in any order. Bounces at or before the latest delivery no longer count, and neither does one
/// within an hour of one of its kind that did: an outage is one piece of evidence, not a hundred. The latest 64 bounces are kept.
/// </remarks>
public sealed class ContactHealth : IEquatable<ContactHealth>
{
    private const int MostBounces = 64;
    private static readonly TimeSpan OneOutage = TimeSpan.FromHours(1);
    private readonly ContactEvidence[] _evidence;

    private ContactHealth(ContactEvidence[] evidence)
    {
        _evidence = evidence;
        HardBounces = Count(ContactEvidenceKind.HardBounce);
        DoubtfulBounces = Count(ContactEvidenceKind.DoubtfulBounce);
        SoftBounces = Count(ContactEvidenceKind.SoftBounce);
        var stopped = Latest(ContactEvidenceKind.Stopped)?.At;
        var started = Latest(ContactEvidenceKind.Started)?.At;
        var complaint = Latest(ContactEvidenceKind.Complaint)?.At;
        IsStopped = stopped is not null && !(started > stopped);
        HasComplaint = complaint is not null && !(started > complaint);
        LastSoftBounce = Latest(ContactEvidenceKind.SoftBounce);
    }

    /// <summary>Nothing is known, which is taken for good.</summary>
    public static ContactHealth Unknown { get; } = new([]);

    /// <summary>What still counts, in the order of time.</summary>
    public IReadOnlyList<ContactEvidence> Evidence => _evidence;

    /// <summary>Whether its reader asked for no more messages, and did not ask for them again since.</summary>
    public bool IsStopped { get; }

    /// <summary>Whether its reader called a message unwanted, and did not ask for messages since. It ends outreach.</summary>
    public bool HasComplaint { get; }

    /// <summary>Bounces since the latest delivery that say there is no such address.</summary>
    public int HardBounces { get; }

    /// <summary>Final bounces since the latest delivery that leave it open whether there is such an address.</summary>
    public int DoubtfulBounces { get; }

    /// <summary>Passing bounces since the latest delivery.</summary>
    public int SoftBounces { get; }

    internal ContactEvidence? LastSoftBounce { get; }

    internal bool IsClean => _evidence.Length == 0;

    internal int Bounces => HardBounces + DoubtfulBounces + SoftBounces;

    /// <summary>The health that evidence in any order says.</summary>
    public static ContactHealth Of(params IEnumerable<ContactEvidence> evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        var all = evidence.Distinct().OrderBy(one => one.At).ThenBy(one => one.Kind).ThenBy(one => one.RetryAfter ?? TimeSpan.Zero).ToList();
        var delivered = LatestOf(all, ContactEvidenceKind.Delivered)?.At;
        var bounces = all.FindAll(one => IsBounce(one) && !(one.At <= delivered));
        ContactEvidence[] kept = [.. all
            .Where(one => !IsBounce(one) && one == LatestOf(all, one.Kind))
            .Concat(bounces.Skip(bounces.Count - MostBounces))
            .OrderBy(one => one.At)
            .ThenBy(one => one.Kind)];
        return kept.Length == 0 ? Unknown : new ContactHealth(kept);
    }

    /// <summary>The health after one more piece of evidence, which may be older than what is known.</summary>
    public ContactHealth With(ContactEvidence evidence) => Of([.. _evidence, evidence]);

    /// <summary>Whether both say the same.</summary>
    public bool Equals(ContactHealth? other) => other is not null && _evidence.AsSpan().SequenceEqual(other._evidence);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ContactHealth);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var one in _evidence)
        {
            hash.Add(one);
        }

        return hash.ToHashCode();
    }

    private static bool IsBounce(ContactEvidence one) =>
        one.Kind is ContactEvidenceKind.SoftBounce or ContactEvidenceKind.DoubtfulBounce or ContactEvidenceKind.HardBounce;

    private static ContactEvidence? LatestOf(IEnumerable<ContactEvidence> evidence, ContactEvidenceKind kind)
    {
        ContactEvidence? latest = null;
        foreach (var one in evidence)
        {
            if (one.Kind == kind)
            {
                latest = one;
            }
        }

        return latest;
    }

    private ContactEvidence? Latest(ContactEvidenceKind kind) => LatestOf(_evidence, kind);

    private int Count(ContactEvidenceKind kind)
    {
        var count = 0;
        DateTimeOffset? counted = null;
        foreach (var one in _evidence)
        {
            if (one.Kind == kind && !(one.At - counted < OneOutage))
            {
                count++;
                counted = one.At;
            }
        }

        return count;
    }
}
