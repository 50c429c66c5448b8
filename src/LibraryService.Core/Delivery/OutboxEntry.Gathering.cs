namespace LibraryService.Delivery;

public sealed partial record OutboxEntry
{
    /// <summary>The entries that go out as this one, first this one, each as it was before anything had become of it; empty for an entry on its own.</summary>
    /// <remarks>What becomes of this entry becomes of all of them; and whether it is still right is asked of each.</remarks>
    public IReadOnlyList<OutboxEntry> Gathered { get; init => field = [.. value ?? throw new ArgumentNullException(nameof(value))]; } = [];

    /// <summary>The cases that must know what becomes of it: its own, and those of what was gathered into it. Each once; none for an entry of no case.</summary>
    public IReadOnlyList<CaseId> Cases => [.. Parts.Select(part => part.Case).Where(id => !id.IsEmpty).Distinct()];

    /// <summary>What it consists of, as far as the whole has come: itself, unless it was gathered.</summary>
    internal IReadOnlyList<OutboxEntry> Parts => Gathered.Count == 0
        ? [this]
        : [.. Gathered.Select(part => part with { Step = Math.Min(Step, part.Steps.Count - 1), State = State, DueAt = DueAt, Claim = Claim, Attempts = Attempts })];

    /// <summary>Whether the time of its step is over.</summary>
    internal bool IsTooLate(DateTimeOffset at) => Steps[Step].GiveUpAt <= at;

    /// <summary>Claimed entries as one: the first with the steps of all, and the others dropped.</summary>
    internal static IReadOnlyList<OutboxEntry> Together(IReadOnlyList<OutboxEntry> entries, IReadOnlyList<DeliveryStep> steps, DateTimeOffset at) =>
    [
        entries[0].Checked(DeliveryCheck.RenderAnew(steps), at) with { Gathered = [.. entries.SelectMany(entry => entry.Parts).Select(part => part.Untouched())] },
        .. entries.Skip(1).Select(entry => entry.Dropped(DeliveryReason.Gathered)),
    ];

    private OutboxEntry Untouched() => this with
    {
        Step = 0,
        State = DeliveryState.Waiting,
        Reason = DeliveryReason.None,
        DueAt = Steps[0].NotBefore,
        Claim = null,
        Attempts = [],
        Version = 0,
        IsReleased = false,
        Gathered = [],
    };
}
