namespace LibraryService.Sla;

/// <summary>A chain of blocks: entries are added at its last block and taken from its first.</summary>
internal struct DueBucket
{
    public DueBlock First;

    public DueBlock Last;

    /// <summary>No entry is due before it. Exact until an entry is taken.</summary>
    public long Earliest;

    /// <summary>Whether the entries stand in the order of their dues.</summary>
    public bool IsSorted;
}
