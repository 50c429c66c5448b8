namespace LibraryService.Samples.Bridge.Board;

/// <summary>The board at one instant, as one viewer filters it.</summary>
internal sealed record BoardView
{
    /// <summary>The instant.</summary>
    public required DateTimeOffset Now { get; init; }

    public required BoardFilter Filter { get; init; }

    /// <summary>The branches that there are to choose.</summary>
    public required IReadOnlyList<BranchId> Branches { get; init; }

    /// <summary>The most pressing promises, that first which is due first.</summary>
    public required IReadOnlyList<PromiseRow> Promises { get; init; }

    /// <summary>How many open cases there are in each state, shown or not.</summary>
    public required IReadOnlyDictionary<PromiseState, int> Counts { get; init; }

    /// <summary>Whose answer waits for a second reader, the longest wait first.</summary>
    public required IReadOnlyList<BoardCase> ForReaders { get; init; }

    public required IReadOnlyList<FailedRow> Failed { get; init; }

    public required IReadOnlyList<RiskRow> AtRisk { get; init; }

    public int Open => Counts.Values.Sum();

    public int CountOf(PromiseState state) => Counts.GetValueOrDefault(state);
}
