using System.Globalization;
using System.Runtime.CompilerServices;

namespace LibraryService.Hours;

/// <summary>The years for which opening hours are defined: 1900 to 2200, in UTC.</summary>
internal static class HoursYears
{
    public const int First = 1900;
    public const int Last = 2200;

    /// <summary>The first tick inside.</summary>
    public static readonly long Start = StartOf(First);

    /// <summary>The first tick beyond.</summary>
    public static readonly long End = StartOf(Last + 1);

    public static long StartOf(int year) => new DateTime(year, 1, 1, 0, 0, 0, DateTimeKind.Utc).Ticks;

    /// <summary>The UTC ticks of an instant inside.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not inside.</exception>
    public static long Check(DateTimeOffset at, [CallerArgumentExpression(nameof(at))] string? name = null)
    {
        var ticks = at.UtcTicks;
        if (ticks < Start || ticks >= End)
        {
            ThrowOutside(at, name);
        }

        return ticks;
    }

    private static void ThrowOutside(DateTimeOffset at, string? name) => throw new ArgumentOutOfRangeException(
        name, at, string.Create(CultureInfo.InvariantCulture, $"Opening hours are defined for the years {First} to {Last} in UTC."));
}
