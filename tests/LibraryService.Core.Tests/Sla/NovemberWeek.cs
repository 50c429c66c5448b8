using System.Globalization;
using LibraryService.Hours;

namespace LibraryService.Tests.Sla;

/// <summary>A desk in London and the two weeks from Monday 23 November 2026, which no change of the wall clock disturbs.</summary>
internal static class NovemberWeek
{
    private static readonly DateOnly Monday = new(2026, 11, 23);

    /// <summary>Monday to Friday, nine to five.</summary>
    public static ServiceHours NineToFive { get; } = Weekdays("09:00-17:00").Build();

    /// <summary>Hours that never open.</summary>
    public static ServiceHours Never { get; } = ServiceHours.In("Europe/London").Build();

    public static ServiceHoursBuilder Weekdays(string ranges) => Days("Mon Tue Wed Thu Fri", ranges);

    public static ServiceHoursBuilder Days(string days, string ranges)
    {
        var builder = ServiceHours.In("Europe/London");
        foreach (var day in days.Split(' '))
        {
            builder.Weekly(Date(day).DayOfWeek, ranges);
        }

        return builder;
    }

    /// <summary>An instant of those weeks, such as <c>Mon 09:00</c> or <c>next Tue 16:59:30</c>.</summary>
    public static DateTimeOffset At(string text)
    {
        var place = text.LastIndexOf(' ');
        return new DateTimeOffset(Date(text[..place]).ToDateTime(TimeOnly.Parse(text[(place + 1)..], CultureInfo.InvariantCulture)), TimeSpan.Zero);
    }

    /// <summary>The same, or null where there is no text.</summary>
    public static DateTimeOffset? MaybeAt(string? text) => text is null ? null : At(text);

    /// <summary>A date of those weeks, such as <c>Mon</c> or <c>next Tue</c>.</summary>
    public static DateOnly Date(string day)
    {
        var isNext = day.StartsWith("next ", StringComparison.Ordinal);
        var date = Monday.AddDays(isNext ? 7 : 0);
        while (!date.DayOfWeek.ToString().StartsWith(isNext ? day[5..] : day, StringComparison.Ordinal))
        {
            date = date.AddDays(1);
        }

        return date;
    }
}
