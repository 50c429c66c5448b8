namespace LibraryService.Hours;

/// <summary>Finds where a zone's distance to UTC changes.</summary>
internal static class ZoneOffsets
{
    /// <summary>The offset at <paramref name="from"/> and each change of it before <paramref name="to"/>, in UTC ticks.</summary>
    /// <remarks>It looks once a day: no zone has changed twice in less than three days since 1900.</remarks>
    public static List<ZoneOffset> Between(TimeZoneInfo zone, long from, long to)
    {
        var found = new List<ZoneOffset> { new(from, At(zone, from)) };
        for (var at = from; at < to;)
        {
            var next = Math.Min(at + TimeSpan.TicksPerDay, to);
            if (At(zone, next) != found[^1].Offset)
            {
                found.Add(Change(zone, at, next));
            }

            at = next;
        }

        return found;
    }

    private static ZoneOffset Change(TimeZoneInfo zone, long before, long after)
    {
        var old = At(zone, before);
        while (after - before > 1)
        {
            var middle = before + ((after - before) / 2);
            (before, after) = At(zone, middle) == old ? (middle, after) : (before, middle);
        }

        return new ZoneOffset(after, At(zone, after));
    }

    private static long At(TimeZoneInfo zone, long utcTicks) => zone.GetUtcOffset(new DateTime(utcTicks, DateTimeKind.Utc)).Ticks;
}
