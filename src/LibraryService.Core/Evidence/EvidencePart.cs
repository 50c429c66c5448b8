namespace LibraryService.Evidence;

/// <summary>A part of an evidence pack.</summary>
public sealed record EvidencePart
{
    /// <summary>What it tells of.</summary>
    public required EvidenceSection Section { get; init; }

    /// <summary>What the figures say, everything together before its groups. Empty where nothing may or can be said; <see cref="Gap"/> then says why.</summary>
    public IReadOnlyList<EvidenceClaim> Claims { get; init; } = [];

    /// <summary>How they stand beside those of the period before. Empty without one.</summary>
    public IReadOnlyList<EvidenceComparison> Comparisons { get; init; } = [];

    /// <summary>The satisfied share through the period; null in other parts, and where there are too few answers to draw one.</summary>
    public EvidenceChart? Chart { get; init; }

    /// <summary>What others say of channels, beside the library's own counts; empty in other parts.</summary>
    public IReadOnlyList<EvidenceScenario> Scenarios { get; init; } = [];

    /// <summary>What was done about reasons for not coming, by day; empty in other parts.</summary>
    public IReadOnlyList<ReasonAction> Actions { get; init; } = [];

    /// <summary>What was promised, such as <c>standard: 4 open hours</c>, with the promise that it is for; empty in other parts.</summary>
    public IReadOnlyList<EvidencePromise> Promises { get; init; } = [];

    /// <summary>Why it makes no claim that shows anything; null where one does.</summary>
    public EvidenceGap? Gap { get; init; }
}
