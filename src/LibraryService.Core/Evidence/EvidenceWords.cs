using System.Globalization;
using LibraryService.Statistics;

namespace LibraryService.Evidence;

/// <summary>Says what evidence says, in English and in Spanish.</summary>
/// <param name="culture">The form of dates and numbers.</param>
internal sealed partial class EvidenceWords(CultureInfo culture)
{
    private readonly bool _spanish = string.Equals(culture.TwoLetterISOLanguageName, "es", StringComparison.OrdinalIgnoreCase);

    /// <summary>The language, as a tag.</summary>
    public string Language => _spanish ? "es" : "en";

    public static EvidenceWords For(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return new(culture);
    }

    public string In((string English, string Spanish) words) => _spanish ? words.Spanish : words.English;

    public string Number(long number) => number.ToString("N0", culture);

    public string Date(DateOnly day) => day.ToString("d MMMM yyyy", culture);

    public string Days(DateOnly from, DateOnly to) => _spanish ? $"del {Date(from)} al {Date(to)}" : $"{Date(from)} to {Date(to)}";

    /// <summary>The two days as short as they are still plain, such as for the axis of a picture.</summary>
    public string Short(DateOnly day) => day.ToString("d MMM", culture);

    public string Percent(double share) => string.Create(culture, $"{100 * share:0.0}\u00A0%");

    public string WholePercent(double share) => string.Create(culture, $"{100 * share:0}\u00A0%");

    public string Value(EvidenceUnit unit, double value) => unit switch
    {
        EvidenceUnit.Count => value.ToString("N0", culture),
        EvidenceUnit.Share => Percent(value),
        EvidenceUnit.Points => value.ToString("+0.0;-0.0;0.0", culture),
        _ => Time(TimeSpan.FromHours(value)),
    };

    public string Between(EvidenceUnit unit, Interval interval) =>
        $"{Value(unit, interval.Low)} {In(("to", "a"))} {Value(unit, interval.High)}";

    /// <summary>The value with what it is at least, or that it is hidden.</summary>
    public string Value(EvidenceClaim claim) => claim switch
    {
        { Status: EvidenceStatus.Hidden } => In(("hidden", "oculto")),
        { Status: EvidenceStatus.AtLeast } => In(("at least ", "al menos ")) + Value(claim.Unit, claim.Value!.Value),
        { Value: null } => Between(claim.Unit, claim.Interval!.Value),
        _ => Value(claim.Unit, claim.Value!.Value),
    };

    private string Time(TimeSpan span)
    {
        var (hours, minutes) = ((long)span.TotalHours, span.Minutes);
        return span < TimeSpan.FromMinutes(1) ? In(("under 1\u00A0min", "menos de 1\u00A0min"))
            : hours == 0 ? string.Create(culture, $"{minutes}\u00A0min")
            : minutes == 0 ? string.Create(culture, $"{hours:N0}\u00A0h")
            : string.Create(culture, $"{hours:N0}\u00A0h {minutes}\u00A0min");
    }
}
