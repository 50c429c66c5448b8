namespace LibraryService.Routing;

/// <summary>The facts of one message that is to be sent. They are asked again at the time of sending.</summary>
/// <remarks>Whatever they say, the router answers with a plan and its reasons. Texts of it show no personal data.</remarks>
public sealed partial record ContactRequest
{
    private readonly ContactSent[] _sent = [];

    /// <summary>How the patron can and may be reached.</summary>
    public required PatronContact Patron
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    }

    /// <summary>Why the message is sent. A legal one is required: it may go beyond what the patron chose.</summary>
    public MessagePurpose Purpose { get; init; }

    /// <summary>What it is about; the default value for nothing in particular.</summary>
    public Topic Topic { get; init; }

    /// <summary>How soon it must arrive.</summary>
    public Urgency Urgency { get; init; }

    /// <summary>When the decision is made.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>From when on the message makes no sense any more: its event begins, its hold is over. Null for never.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>When what it is about was settled: the hold was picked up, the fine paid. Null while it is not.</summary>
    public DateTimeOffset? SettledAt { get; init; }

    /// <summary>Tells the message from all others; one with the same key in <see cref="Sent"/> was the same message. Null for none.</summary>
    public string? DuplicateKey { get; init; }

    /// <summary>What the patron was sent before, in any order; what lies after <see cref="At"/> is not seen.</summary>
    public IReadOnlyList<ContactSent> Sent
    {
        get => _sent;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            _sent = [.. value];
            foreach (var sent in _sent)
            {
                ArgumentNullException.ThrowIfNull(sent, nameof(value));
            }
        }
    }

    /// <summary>Where the item is to be collected. Its patron-facing sender writes, whoever owns the item. The default value for no place.</summary>
    public BranchId PickupBranch { get; init; }

    /// <summary>How long the message is on a channel that limits it, in characters; null when it is not known.</summary>
    public int? Length { get; init; }

    /// <summary>Whether it is of no use without a link, a picture or an app.</summary>
    public bool NeedsSmartPhone { get; init; }

    /// <summary>Whether it says what somebody borrows, or else what others must not read: kept from shared addresses, postcards, voice and social networks.</summary>
    public bool IsConfidential { get; init; }

    /// <summary>The most that one attempt may cost, in the currency of the policy's costs; null for any. A legal message has no such limit.</summary>
    public decimal? MostCost { get; init; }

    internal ReadOnlySpan<ContactSent> SentSpan => _sent;

    /// <summary>The purpose and topic; nothing that tells who it is for.</summary>
    public override string ToString() => Topic.IsEmpty ? $"{Purpose} message" : $"{Purpose} message about {Topic}";
}
