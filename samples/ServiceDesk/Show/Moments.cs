using System.Globalization;

namespace LibraryService.Samples.Desk.Show;

/// <summary>Dates and times as the British write them. The names of days and months are those of the invariant culture, which are English on every machine.</summary>
internal static class Moments
{
    /// <summary>Such as <c>Tuesday 3 November 10:40</c>.</summary>
    public static string Long(DateTimeOffset at) => at.ToString("dddd d MMMM HH:mm", CultureInfo.InvariantCulture);

    /// <summary>Such as <c>Tuesday 3 November</c>.</summary>
    public static string DayName(DateTimeOffset at) => at.ToString("dddd d MMMM", CultureInfo.InvariantCulture);

    /// <summary>Such as <c>Tuesday 3 November 2026 10:40</c>.</summary>
    public static string Full(DateTimeOffset at) => at.ToString("dddd d MMMM yyyy HH:mm", CultureInfo.InvariantCulture);

    /// <summary>Such as <c>Tue 3 Nov 10:40</c>.</summary>
    public static string Short(DateTimeOffset at) => at.ToString("ddd d MMM HH:mm", CultureInfo.InvariantCulture);

    /// <summary>Such as <c>3 November 2026</c>.</summary>
    public static string Date(DateTimeOffset at) => at.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>Such as <c>3 November 2026</c>.</summary>
    public static string Date(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>Such as <c>10:40</c>.</summary>
    public static string Time(DateTimeOffset at) => at.ToString("HH:mm", CultureInfo.InvariantCulture);
}
