namespace LibraryService.Hours;

/// <summary>By which of its ticks an item is found.</summary>
internal interface ITickKey<T>
{
    static abstract long Of(in T item);
}
