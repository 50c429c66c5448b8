using System.Globalization;

namespace LibraryService.Metrics.Satisfaction;

/// <summary>Puts occasions in their one order, and names their parts.</summary>
internal static class SurveyOccasions
{
    public static IComparer<SurveyOccasion> Order { get; } = Comparer<SurveyOccasion>.Create(Compare);

    /// <summary>The occasion as a tally keeps it: of its day only the first of the period.</summary>
    public static SurveyOccasion In(SurveyPeriod period, SurveyOccasion occasion) => occasion with { Day = StartOf(period, occasion.Day) };

    public static DateOnly StartOf(SurveyPeriod period, DateOnly day) => period switch
    {
        SurveyPeriod.Day => day,
        SurveyPeriod.Week => day.DayNumber < 7 ? DateOnly.MinValue : day.AddDays(-(((int)day.DayOfWeek + 6) % 7)),
        SurveyPeriod.Month => new DateOnly(day.Year, day.Month, 1),
        SurveyPeriod.Quarter => new DateOnly(day.Year, (((day.Month - 1) / 3) * 3) + 1, 1),
        SurveyPeriod.Year => new DateOnly(day.Year, 1, 1),
        _ => throw new ArgumentOutOfRangeException(nameof(period), period, "A period is a day, a week, a month, a quarter or a year."),
    };

    public static string NameOf(SurveyDimension dimension, SurveyOccasion occasion) => dimension switch
    {
        SurveyDimension.Period => occasion.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        SurveyDimension.Channel => occasion.Channel?.ToString() ?? "",
        SurveyDimension.Branch => occasion.Branch.ToString(),
        SurveyDimension.Topic => occasion.Topic.ToString(),
        SurveyDimension.Touchpoint => occasion.Touchpoint.ToString(),
        _ => throw new ArgumentOutOfRangeException(nameof(dimension), dimension, "A dimension is a period, a channel, a branch, a topic or a touchpoint."),
    };

    private static int Compare(SurveyOccasion? one, SurveyOccasion? other)
    {
        var order = one!.Day.CompareTo(other!.Day);
        order = order != 0 ? order : Nullable.Compare(one.Channel, other.Channel);
        order = order != 0 ? order : string.CompareOrdinal(one.Branch.ToString(), other.Branch.ToString());
        order = order != 0 ? order : string.CompareOrdinal(one.Topic.ToString(), other.Topic.ToString());
        order = order != 0 ? order : string.CompareOrdinal(one.Touchpoint.Name, other.Touchpoint.Name);
        return order != 0 ? order : string.CompareOrdinal(one.Touchpoint.Vendor, other.Touchpoint.Vendor);
    }
}
