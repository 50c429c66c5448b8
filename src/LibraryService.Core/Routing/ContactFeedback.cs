using LibraryService.Privacy;

namespace LibraryService.Routing;

/// <summary>What came back from an address: what a gateway reports, or what its reader asked for.</summary>
/// <remarks>It belongs to the address, which others may share: apply it to everybody who has it. Texts of it do not show the address.</remarks>
public sealed record ContactFeedback
{
    // RFC 3463: bad mailbox, bad system, bad syntax, moved, null MX. All else may pass, or say more of the sender than of the address.
    private static readonly string[] NoSuchAddress = ["5.1.1", "5.1.2", "5.1.3", "5.1.6", "5.1.10"];
    private readonly Personal<string> _address;
    private readonly ContactEvidence? _evidence;

    private ContactFeedback(Channel channel, string address, ContactEvidence? evidence)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(address);
        Channel = ChannelSet.Check(channel);
        _address = new Personal<string>(address);
        _evidence = evidence;
    }

    /// <summary>The channel.</summary>
    public Channel Channel { get; }

    /// <summary>The address that it is about: personal data. Whoever keeps it looks up by it all who have the address.</summary>
    public string Address => _address.Reveal();

    /// <summary>What it says about the contact point; null when it says nothing, as an unknown outcome does.</summary>
    public ContactEvidence? Evidence => _evidence;

    /// <summary>What a gateway reported about one attempt.</summary>
    /// <remarks>
    /// A hard bounce counts as certain when its detail has one of the codes of RFC 3463 for an address that does not exist, such as 5.1.1, and as doubtful
    /// otherwise. Accepted, refused and unknown say nothing about the address.
    /// </remarks>
    /// <exception cref="ArgumentException"><paramref name="address"/> is empty.</exception>
    public static ContactFeedback Of(Channel channel, string address, DeliveryOutcome outcome, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        ContactEvidenceKind? kind = outcome.Kind switch
        {
            DeliveryOutcomeKind.Delivered => ContactEvidenceKind.Delivered,
            DeliveryOutcomeKind.SoftBounce => ContactEvidenceKind.SoftBounce,
            DeliveryOutcomeKind.HardBounce => SaysNoSuchAddress(outcome.Detail) ? ContactEvidenceKind.HardBounce : ContactEvidenceKind.DoubtfulBounce,
            DeliveryOutcomeKind.Complaint => ContactEvidenceKind.Complaint,
            DeliveryOutcomeKind.Stopped => ContactEvidenceKind.Stopped,
            _ => null,
        };
        var retryAfter = kind == ContactEvidenceKind.SoftBounce && outcome.RetryAfter > TimeSpan.Zero ? outcome.RetryAfter : null;
        return new ContactFeedback(channel, address, kind is { } known ? new ContactEvidence(known, at, retryAfter) : null);
    }

    /// <summary>The reader asked for messages again, as by texting START. It ends a STOP; consent to outreach it is not.</summary>
    /// <exception cref="ArgumentException"><paramref name="address"/> is empty.</exception>
    public static ContactFeedback Start(Channel channel, string address, DateTimeOffset at) =>
        new(channel, address, new ContactEvidence(ContactEvidenceKind.Started, at));

    /// <summary>The reader asked for no more messages, as by texting STOP.</summary>
    /// <exception cref="ArgumentException"><paramref name="address"/> is empty.</exception>
    public static ContactFeedback Stop(Channel channel, string address, DateTimeOffset at) =>
        new(channel, address, new ContactEvidence(ContactEvidenceKind.Stopped, at));

    /// <summary>A patron's facts after this; the same facts when the patron has no such address.</summary>
    /// <remarks>
    /// Every point with the address learns of it. A STOP withdraws the consent to outreach on the channel, a complaint is an objection to outreach on
    /// it. Several pieces of feedback give the same facts in any order, and one that is applied twice counts once.
    /// </remarks>
    public PatronContact ApplyTo(PatronContact patron)
    {
        ArgumentNullException.ThrowIfNull(patron);
        if (_evidence is not { } evidence || !patron.Points.Any(IsMine))
        {
            return patron;
        }

        return patron with
        {
            Points = [.. patron.Points.Select(point => IsMine(point) ? point with { Health = point.Health.With(evidence) } : point)],
            Consents = evidence.Kind switch
            {
                ContactEvidenceKind.Stopped => patron.Consents.Add(ConsentRecord.Withdrawn(MessagePurpose.Outreach, Channel, evidence.At, "STOP")),
                ContactEvidenceKind.Complaint => patron.Consents.Add(ConsentRecord.Objected(MessagePurpose.Outreach, Channel, evidence.At, "complaint")),
                _ => patron.Consents,
            },
        };
    }

    /// <summary>The list of objections after this: a STOP and a complaint go into it, START lifts the STOP.</summary>
    public SuppressionList ApplyTo(SuppressionList list)
    {
        ArgumentNullException.ThrowIfNull(list);
        return _evidence switch
        {
            { Kind: ContactEvidenceKind.Stopped, At: var at } => list.Add(Channel, Address, purpose: null, at),
            { Kind: ContactEvidenceKind.Complaint, At: var at } => list.Add(Channel, Address, MessagePurpose.Outreach, at),
            { Kind: ContactEvidenceKind.Started, At: var at } => list.Lift(Channel, Address, purpose: null, at),
            _ => list,
        };
    }

    /// <summary>The channel and what happened, without the address.</summary>
    public override string ToString() => $"{_evidence?.Kind.ToString() ?? "nothing"} on {Channel}";

    private bool IsMine(ContactPoint point) => point.IsSamePlace(Channel, Address);

    private static bool SaysNoSuchAddress(string? detail) => detail is not null && detail
        .Split([' ', ';', ',', ':', '(', ')', '[', ']', '\r', '\n', '\t', '-', '<', '>', '#'], StringSplitOptions.RemoveEmptyEntries)
        .Any(word => NoSuchAddress.Contains(word.TrimEnd('.'), StringComparer.Ordinal));
}
