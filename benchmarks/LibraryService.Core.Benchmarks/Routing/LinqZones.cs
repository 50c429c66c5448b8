using LibraryService.Routing;

namespace LibraryService.Benchmarks.Routing;

/// <summary>Finds zones by name, each once; the library's for people whose zone nobody knows.</summary>
internal sealed class LinqZones(string home)
{
    private readonly Dictionary<string, TimeZoneInfo> _zones = new(StringComparer.Ordinal);

    public TimeZoneInfo Of(PatronContact contact) => Named(string.IsNullOrWhiteSpace(contact.TimeZone) ? home : contact.TimeZone);

    public TimeZoneInfo Named(string? name)
    {
        if (!_zones.TryGetValue(name ?? home, out var zone))
        {
            zone = _zones[name ?? home] = TimeZoneInfo.TryFindSystemTimeZoneById(name ?? home, out var found) ? found : Named(home);
        }

        return zone;
    }
}
