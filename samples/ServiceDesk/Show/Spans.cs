using System.Globalization;

namespace LibraryService.Samples.Desk.Show;

/// <summary>Amounts of time as people say them: no more of it than matters.</summary>
internal static class Spans
{
    /// <summary>Such as <c>45 s</c>, <c>3 min</c>, <c>3 h 20 min</c>, <c>46 h</c>; open time has no days.</summary>
    public static string Of(TimeSpan time)
    {
        var minutes = (long)Math.Round(time.TotalMinutes, MidpointRounding.AwayFromZero);
        return time < TimeSpan.FromMinutes(2) ? Write($"{Math.Ceiling(time.TotalSeconds)} s")
            : minutes < 60 ? Write($"{minutes} min")
            : minutes >= 10 * 60 ? Write($"{(minutes + 30) / 60:N0} h")
            : minutes % 60 == 0 ? Write($"{minutes / 60} h")
            : Write($"{minutes / 60} h {minutes % 60} min");
    }

    /// <summary>Such as <c>6 days</c>, begun days counting whole; under two days <see cref="Of"/>.</summary>
    public static string Calendar(TimeSpan time) => time < TimeSpan.FromDays(2) ? Of(time) : Write($"{Math.Ceiling(time.TotalDays):N0} days");

    private static string Write(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
