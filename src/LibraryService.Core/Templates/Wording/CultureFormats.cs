using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace LibraryService.Templates.Wording;

/// <summary>The patterns by which a culture writes dates and money, worked out once for each culture.</summary>
internal sealed class CultureFormats
{
    private const string Iso = "yyyy-MM-dd";
    private static readonly ConditionalWeakTable<CultureInfo, CultureFormats> Made = [];
    private readonly SaidDate?[] _said = new SaidDate?[64];
    private readonly ConcurrentDictionary<string, NumberFormatInfo> _money = new(StringComparer.Ordinal);

    private CultureFormats(CultureInfo culture)
    {
        Culture = culture;
        // A culture without a language has no names of days and months but the English ones.
        var isNamed = culture.Name.Length > 0;
        Date = isNamed ? culture.DateTimeFormat.LongDatePattern : Iso;
        Day = isNamed ? DatePattern.WithoutYear(Date) : Iso;
        Month = isNamed ? culture.DateTimeFormat.YearMonthPattern : "yyyy-MM";
        Short = isNamed ? culture.DateTimeFormat.MonthDayPattern : Iso;
        Weekday = isNamed ? "dddd" : Iso;
        Time = isNamed ? culture.DateTimeFormat.ShortTimePattern : "HH:mm";
        (Earliest, Latest) = (DateOnly.FromDateTime(culture.Calendar.MinSupportedDateTime), DateOnly.FromDateTime(culture.Calendar.MaxSupportedDateTime));
    }

    public CultureInfo Culture { get; }

    public string Date { get; }

    public string Day { get; }

    public string Month { get; }

    public string Short { get; }

    public string Weekday { get; }

    public string Time { get; }

    private DateOnly Earliest { get; }

    private DateOnly Latest { get; }

    public static CultureFormats Of(CultureInfo culture) => Made.GetValue(culture, made => new CultureFormats(made));

    /// <summary>The culture of a language; the one without a language where the program has no cultures.</summary>
    public static CultureInfo CultureOf(string language)
    {
        try
        {
            return CultureInfo.GetCultureInfo(language);
        }
        catch (CultureNotFoundException)
        {
            return CultureInfo.InvariantCulture;
        }
    }

    /// <summary>Says a date by a pattern. A date that the culture's calendar does not reach is written in figures.</summary>
    public string Say(DateOnly date, string pattern)
    {
        // Messages of one day speak of the same few dates.
        ref var kept = ref _said[(date.DayNumber ^ (pattern.Length << 3)) % _said.Length];
        var said = kept;
        if (said is null || said.Date != date || !ReferenceEquals(said.Pattern, pattern))
        {
            var isReached = date >= Earliest && date <= Latest;
            kept = said = new SaidDate(date, pattern, isReached ? date.ToString(pattern, Culture) : date.ToString(Iso, CultureInfo.InvariantCulture));
        }

        return said.Text;
    }

    /// <summary>How amounts of a currency are written; null for the culture's own.</summary>
    public NumberFormatInfo Money(string? currency) => currency is null ? Culture.NumberFormat : _money.GetOrAdd(currency, Make);

    private NumberFormatInfo Make(string currency)
    {
        var format = (NumberFormatInfo)Culture.NumberFormat.Clone();
        if (currency is "JPY" or "KRW" or "ISK" or "CLP" or "VND" or "XAF" or "XOF")
        {
            format.CurrencyDecimalDigits = 0;
        }
        else if (currency is "KWD" or "BHD" or "OMR" or "JOD" or "TND")
        {
            format.CurrencyDecimalDigits = 3;
        }
        else
        {
            format.CurrencyDecimalDigits = 2;
        }

        format.CurrencySymbol = Symbol(currency);
        if (format.CurrencySymbol.Length > 1)
        {
            // A code is set off from its figures: GBP 2.50.
            (format.CurrencyPositivePattern, format.CurrencyNegativePattern) = (format.CurrencyPositivePattern is 0 ? 2 : format.CurrencyPositivePattern is 1 ? 3 : format.CurrencyPositivePattern, format.CurrencyNegativePattern);
        }

        return format;
    }

    private string Symbol(string currency)
    {
        if (Region() is { } region && string.Equals(region.ISOCurrencySymbol, currency, StringComparison.Ordinal))
        {
            return region.CurrencySymbol;
        }

        return currency switch { "GBP" => "£", "EUR" => "€", _ => currency };
    }

    private RegionInfo? Region()
    {
        if (Culture.IsNeutralCulture || Culture.Name.Length == 0)
        {
            return null;
        }

        try
        {
            return new RegionInfo(Culture.Name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
