namespace LibraryService.Sla;

/// <summary>Where the key of an open clock is kept.</summary>
internal struct WatchPlace<TKey>
{
    /// <summary>Odd while the place is taken, even while it is free; goes up by one at each change.</summary>
    public int Generation;

    /// <summary>In a free place the next free one.</summary>
    public int NextFree;

    public TKey Key;
}
