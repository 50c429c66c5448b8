using System.Globalization;

namespace LibraryService.Metrics.Churn;

/// <summary>One reason why a patron is on the list of those at risk, with what it rests on.</summary>
/// <param name="Kind">The reason.</param>
/// <param name="On">The day that it is about: the last visit, the only one, or the last day of the card; null for others.</param>
/// <param name="Days">Days: since then, usually from one visit to the next, or of the longest absence before; to the end of the card, negative after it.</param>
public sealed record RiskReason(RiskReasonKind Kind, DateOnly? On, int Days)
{
    private const int DaysOfWeek = 7;
    private const int FewDays = 14;

    /// <summary>The reason as an English sentence, with dates as the culture writes them.</summary>
    public string Explain(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        var on = On?.ToString("d", culture);
        return Kind switch
        {
            RiskReasonKind.LastSeen => $"Last seen on {on}, {Span(Days, culture)} ago.",
            RiskReasonKind.UsedToCome => $"Until then came about every {Every(Days, culture)}.",
            RiskReasonKind.LongestAbsence => $"Never stayed away for as long; the longest before was {Span(Days, culture)}.",
            RiskReasonKind.CameOnce => $"Came on one day, {on}, and not again.",
            _ when Days < 0 => $"The card ended on {on}.",
            _ => $"The card ends on {on}.",
        };
    }

    private static string Every(int days, CultureInfo culture) => days <= 1 ? "day" : Span(days, culture);

    private static string Span(int days, CultureInfo culture)
    {
        var (count, unit) = days < FewDays ? (days, "day") : ((int)Math.Round((double)days / DaysOfWeek), "week");
        return string.Create(culture, $"{count} {unit}{(count is 1 ? "" : "s")}");
    }
}
