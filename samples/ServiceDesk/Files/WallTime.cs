namespace LibraryService.Samples.Desk.Files;

/// <summary>Turns the wall clock's time, as logs have it, into an instant.</summary>
internal static class WallTime
{
    /// <summary>
    /// The instant at which the wall clock of a zone showed a time. Of an hour that it repeats the first one counts; a time in an hour that it skipped is
    /// read as if it had not yet been put forward.
    /// </summary>
    public static DateTimeOffset At(DateTime time, TimeZoneInfo zone)
    {
        var offset = zone.IsAmbiguousTime(time)
            ? zone.GetAmbiguousTimeOffsets(time).Max()
            : zone.GetUtcOffset(zone.IsInvalidTime(time) ? time.AddDays(-1) : time);
        return TimeZoneInfo.ConvertTime(new DateTimeOffset(DateTime.SpecifyKind(time, DateTimeKind.Unspecified), offset), zone);
    }

    /// <summary>Whether opening hours are defined then, with some years to spare for what falls due later.</summary>
    public static bool IsInRange(DateTime time) => time.Year is > 1900 and < 2190;
}
