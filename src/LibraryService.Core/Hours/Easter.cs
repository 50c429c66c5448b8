namespace LibraryService.Hours;

/// <summary>The date of Easter in the Gregorian calendar.</summary>
internal static class Easter
{
    /// <summary>Easter Sunday by the algorithm of Meeus, Jones and Butcher (Nature, 1876).</summary>
    public static DateOnly Sunday(int year)
    {
        var golden = year % 19;
        var century = year / 100;
        var ofCentury = year % 100;
        var correction = (century - ((century + 8) / 25) + 1) / 3;
        var epact = ((19 * golden) + century - (century / 4) - correction + 15) % 30;
        var toSunday = (32 + (2 * (century % 4)) + (2 * (ofCentury / 4)) - epact - (ofCentury % 4)) % 7;
        var late = (golden + (11 * epact) + (22 * toSunday)) / 451;
        var day = epact + toSunday - (7 * late) + 114;
        return new DateOnly(year, day / 31, (day % 31) + 1);
    }
}
