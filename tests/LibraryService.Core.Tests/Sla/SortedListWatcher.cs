namespace LibraryService.Tests.Sla;

/// <summary>The obvious watcher: a list kept in order of due, then of arrival.</summary>
internal sealed class SortedListWatcher
{
    private readonly SortedSet<(long Due, int Key)> _open = [];

    public int Count => _open.Count;

    public DateTimeOffset? NextDue => _open.Count == 0 ? null : Utc(_open.Min.Due);

    public void Schedule(int key, DateTimeOffset due) => _open.Add((due.UtcTicks, key));

    public bool Cancel(int key, DateTimeOffset due) => _open.Remove((due.UtcTicks, key));

    public (int Key, DateTimeOffset Due)? Take(DateTimeOffset now)
    {
        if (_open.Count == 0 || _open.Min.Due > now.UtcTicks)
        {
            return null;
        }

        var (due, key) = _open.Min;
        _open.Remove((due, key));
        return (key, Utc(due));
    }

    private static DateTimeOffset Utc(long ticks) => new(ticks, TimeSpan.Zero);
}
