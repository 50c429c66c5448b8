namespace LibraryService.Sla;

/// <summary>The keys of all open clocks, in pages that are never copied. A freed place is used again, with another generation.</summary>
internal sealed class WatchPlaces<TKey>
{
    private const int PageBits = 12;
    private const int PageSize = 1 << PageBits;
    private const int None = -1;

    private WatchPlace<TKey>[][] _pages = [];
    private int _used;
    private int _free = None;

    public int Count { get; private set; }

    public SlaWatch Take(TKey key)
    {
        var index = _free == None ? TakeFresh() : _free;
        ref var place = ref At(index);
        _free = _free == None ? None : place.NextFree;
        place.Key = key;
        place.Generation++;
        Count++;
        return new SlaWatch(index, place.Generation);
    }

    /// <summary>Whether this is the receipt for a clock that is open; any receipt may be asked for.</summary>
    public bool Holds(SlaWatch watch) =>
        (uint)watch.Place < (uint)_used && int.IsOddInteger(watch.Generation) && IsOpen(watch);

    /// <summary>Whether the clock of a receipt given here is still open.</summary>
    public bool IsOpen(SlaWatch watch) => At(watch.Place).Generation == watch.Generation;

    /// <summary>Closes an open clock, and lets go of its key so that nothing is kept alive.</summary>
    public TKey Free(SlaWatch watch)
    {
        ref var place = ref At(watch.Place);
        var key = place.Key;
        place.Key = default!;
        place.Generation++;
        place.NextFree = _free;
        _free = watch.Place;
        Count--;
        return key;
    }

    private ref WatchPlace<TKey> At(int index) => ref _pages[index >> PageBits][index & (PageSize - 1)];

    private int TakeFresh()
    {
        if (_used >> PageBits == _pages.Length)
        {
            Array.Resize(ref _pages, Math.Max(4, _pages.Length * 2));
        }

        _pages[_used >> PageBits] ??= new WatchPlace<TKey>[PageSize];
        return _used++;
    }
}
