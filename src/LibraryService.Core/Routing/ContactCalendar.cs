using System.Collections.Concurrent;
using LibraryService.Hours;

namespace LibraryService.Routing;

/// <summary>Keeps the hours made from quiet hours or digests, so that people with the same ones in the same zone share them.</summary>
/// <remarks>Facts come from outside, so what is kept is limited; what was let go is worked out again.</remarks>
internal sealed class ContactCalendar<TKey>(Func<TKey, string, ServiceHours> read)
    where TKey : class, IEquatable<TKey>
{
    private const int Most = 1024;
    private const int Recent = 64;
    private readonly ConcurrentDictionary<(TKey Key, string Zone), Entry> _entries = new();
    private readonly Entry?[] _recent = new Entry?[Recent];

    /// <summary>The hours; null when there is no such zone.</summary>
    public ServiceHours? Find(TKey key, string zone)
    {
        // Most patrons of a library have one of a few quiet hours and its own zone.
        ref var recent = ref _recent[(key.GetHashCode() ^ zone.Length) & (Recent - 1)];
        if (Volatile.Read(ref recent) is { } last && last.Key.Equals(key) && string.Equals(last.Zone, zone, StringComparison.Ordinal))
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

        Volatile.Write(ref recent, entry);
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
