using LibraryService.Routing;

namespace LibraryService.Delivery;

/// <summary>A message on its way: what is to be sent, step by step, and what became of it.</summary>
/// <remarks>Immutable; each transition returns a new entry and is pure. Texts of it show the key and the state only.</remarks>
public sealed partial record OutboxEntry
{
    /// <summary>Creates an entry that waits for its first step.</summary>
    /// <param name="key">Tells the entry from all others. Adding the same key a second time adds nothing.</param>
    /// <param name="steps">The steps in order, each with the message as it was rendered.</param>
    /// <exception cref="ArgumentException">The key is empty, there is no step, or two steps share a key.</exception>
    public OutboxEntry(string key, params IReadOnlyList<DeliveryStep> steps)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(key);
        Key = key;
        Steps = DeliverySteps.Valid(steps);
        DueAt = Steps[0].NotBefore;
    }

    /// <summary>Tells the entry from all others.</summary>
    public string Key { get; }

    /// <summary>The steps, in order.</summary>
    public IReadOnlyList<DeliveryStep> Steps { get; private init; }

    /// <summary>The step that is tried now or was tried last, from zero.</summary>
    public int Step { get; private init; }

    /// <summary>Where it stands.</summary>
    public DeliveryState State { get; private init; }

    /// <summary>Why it is held, failed or was dropped.</summary>
    public DeliveryReason Reason { get; private init; }

    /// <summary>When something is to be done with it: the next attempt, or the end of a claim. Null when nothing is.</summary>
    public DateTimeOffset? DueAt { get; private init; }

    /// <summary>Who is sending it; null when nobody is.</summary>
    public DeliveryClaim? Claim { get; private init; }

    /// <summary>What was tried, in order.</summary>
    public IReadOnlyList<DeliveryAttempt> Attempts { get; private init; } = [];

    /// <summary>How many times it was changed. A store refuses a change of any but the newest version.</summary>
    public long Version { get; private init; }

    /// <summary>Whether a person let it go after it was held, so that it is not held again for a burst.</summary>
    public bool IsReleased { get; private init; }

    /// <summary>The case it belongs to; the default value for none.</summary>
    public CaseId Case { get; init; }

    /// <summary>Whom it is for; the default value for nobody in the library's records.</summary>
    public PatronId Patron { get; init; }

    /// <summary>Why it is sent.</summary>
    public MessagePurpose Purpose { get; init; }

    /// <summary>What it is about.</summary>
    public Topic Topic { get; init; }

    /// <summary>How soon it must arrive. What is urgent is never held for a burst.</summary>
    public Urgency Urgency { get; init; }

    /// <summary>Which message of the catalogue it is; the default value for a free text.</summary>
    public MessageName Message { get; init; }

    /// <summary>What it is gathered with: entries with one key that are due together go out as one. Null for on its own.</summary>
    public string? DigestKey { get; init; }

    /// <summary>Whether nothing more will happen unless somebody acts or a receipt comes.</summary>
    public bool IsOver => State is DeliveryState.Accepted or DeliveryState.Delivered or DeliveryState.Failed or DeliveryState.Dropped;

    /// <summary>Whether the message may have left the house: something was tried, or a worker that had claimed it was not heard of again.</summary>
    public bool MayHaveLeft => Attempts.Count > 0;

    /// <summary>The message to send now, marked where it may repeat one that arrived.</summary>
    public OutboundMessage Current => Steps[Step].Message with
    {
        MayRepeat = Attempts.Any(attempt => attempt.Step == Step && attempt.Outcome.Kind == DeliveryOutcomeKind.Unknown),
    };

    /// <summary>The entries of a plan: one for an order or a digest, one for each step of a broadcast, none when nothing is to be sent.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="key">Tells the message from all others; the keys of steps and of a broadcast's entries begin with it.</param>
    /// <param name="render">Given a step and the key of its message, the message.</param>
    public static IReadOnlyList<OutboxEntry> From(ContactPlan plan, string key, Func<ContactStep, string, OutboundMessage> render)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentException.ThrowIfNullOrWhiteSpace(key);
        ArgumentNullException.ThrowIfNull(render);
        DeliveryStep Rendered(ContactStep step, int number) =>
            new(render(step, FormattableString.Invariant($"{key}.{number + 1}")), step.NotBefore, step.GiveUpAt);
        IReadOnlyList<OutboxEntry> InOrder(IReadOnlyList<ContactStep> steps) => [new(key, [.. steps.Select(Rendered)])];
        return plan.Match<IReadOnlyList<OutboxEntry>>(
            ordered: InOrder,
            broadcast: steps => [.. steps.Select(Rendered).Select(step => new OutboxEntry(step.Message.Key, step))],
            digest: InOrder,
            suppressed: _ => []);
    }

    /// <summary>The key, the state and the reason; nothing that tells who it is for.</summary>
    public override string ToString() => Reason == DeliveryReason.None ? $"{Key}: {State}" : $"{Key}: {State}, {Reason}";
}
