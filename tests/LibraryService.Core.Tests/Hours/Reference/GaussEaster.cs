namespace LibraryService.Tests.Hours.Reference;

/// <summary>Easter by the rule of Gauss (1800, with his correction of 1816 and the two exceptions).</summary>
internal static class GaussEaster
{
    public static DateOnly Sunday(int year)
    {
        var (a, b, c) = (year % 19, year % 4, year % 7);
        var k = year / 100;
        var p = ((8 * k) + 13) / 25;
        var m = (15 - p + k - (k / 4)) % 30;
        var n = (4 + k - (k / 4)) % 7;
        var d = ((19 * a) + m) % 30;
        var e = ((2 * b) + (4 * c) + (6 * d) + n) % 7;
        if (e == 6 && (d == 29 || (d == 28 && ((11 * m) + 11) % 30 < 19)))
        {
            return new DateOnly(year, 4, d == 29 ? 19 : 18);
        }

        return new DateOnly(year, 3, 22).AddDays(d + e);
    }
}
