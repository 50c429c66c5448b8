namespace LibraryService.Sla;

/// <summary>A receipt for one clock that a <see cref="SlaWatcher{TKey}"/> watches; with it the clock is cancelled.</summary>
/// <remarks>It means something only to the watcher that gave it, and for as long as that watcher lives in memory. The default value is
/// the receipt for no clock.</remarks>
public readonly record struct SlaWatch
{
    internal SlaWatch(int place, int generation)
    {
        Place = place;
        Generation = generation;
    }

    internal int Place { get; }

    internal int Generation { get; }
}
