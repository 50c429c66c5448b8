namespace LibraryService.Hours;

/// <summary>Finds time zones by their IANA name only, so that the same name means the same zone on every machine.</summary>
internal static class IanaZone
{
    public static TimeZoneInfo Find(string name)
    {
        TimeZoneInfo? zone;
        try
        {
            zone = TimeZoneInfo.FindSystemTimeZoneById(name);
        }
        catch (Exception e) when (e is TimeZoneNotFoundException or InvalidTimeZoneException or System.Security.SecurityException)
        {
            throw NotFound(name, e);
        }

        return zone.HasIanaId ? zone : throw NotFound(name, inner: null);
    }

    private static TimeZoneNotFoundException NotFound(string name, Exception? inner) =>
        new($"An IANA time zone such as Europe/London was expected, but '{name}' is none that this machine knows.", inner);
}
