using System.Collections.Concurrent;
using LibraryService.Hours;

namespace LibraryService.Routing;

/// <summary>Keeps the hours made from quiet hours or digests, so that people with the same ones in the same zone share them.</summary>
/// <remarks>Facts come from outside, so what is kept is limited; what was let go is worked out again.</remarks>
internal sealed class ContactCalendar<TKey>(Func<TKey, string, ServiceHours> read)
    where TKey : class
{
    private const int Most = 1024;
    private readonly ConcurrentDictionary<(TKey Key, string Zone), Entry> _entries = new();
    private volatile Entry? _last;

    /// <summary>The hours; null when there is no such zone.</summary>
    public ServiceHours? Find(TKey key, string zone)
    {
        // Most patrons of a library have its own quiet hours and its own zone.
        var last = _last;
        if (last is not null && ReferenceEquals(last.Key, key) && ReferenceEquals(last.Zone, zone))
        {
            return last.Hours;
        }

        if (!_entries.TryGetValue((key, zone), out var entry))
        {
            if (_entries.Count >= Most)
            {
                _entries.Clear();
            }

            entry = _entries.GetOrAdd((key, zone), new Entry(key, zone, Read(key, zone)));
        }

        _last = entry;
        return entry.Hours;
    }

    private ServiceHours? Read(TKey key, string zone)
    {
        try
        {
            return string.IsNullOrWhiteSpace(zone) ? null : read(key, zone);
        }
        catch (TimeZoneNotFoundException)
        {
            return null;
        }
    }

    private sealed record Entry(TKey Key, string Zone, ServiceHours? Hours);
}
