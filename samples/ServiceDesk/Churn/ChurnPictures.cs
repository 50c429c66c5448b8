using System.Globalization;
using LibraryService.Samples.Desk.Pictures;

namespace LibraryService.Samples.Desk.Churn;

/// <summary>Writes the pictures of a library's members.</summary>
internal static class ChurnPictures
{
    /// <summary>Writes retention.svg and survival.svg, replacing what is there, and gives their paths.</summary>
    /// <param name="folder">The folder, made when it is not there.</param>
    /// <param name="years">What to show.</param>
    /// <exception cref="IOException">They cannot be written.</exception>
    public static IReadOnlyList<string> Write(string folder, MemberYears years) =>
        PictureFolder.Write(folder, ("retention.svg", Retention(years)), ("survival.svg", Stay(years)));

    private static SvgPicture Retention(MemberYears years)
    {
        LinePoint[] points = [.. years.Retention.Steps.Where(step => step.Patrons > 0).Select(step =>
            new LinePoint(step.Period, step.Share!.Value, step.ShareInterval().Low, step.ShareInterval().High))];
        var (least, most) = (points.MinBy(point => point.Y), points.MaxBy(point => point.Y));
        return LineChart.Of(
            "Members who were members in the next year as well",
            string.Create(CultureInfo.InvariantCulture, $"Of each year's members the share who were members in the next, with 95 % intervals: from {least.Y:P0} in {least.X} to {most.Y:P0} in {most.X}."),
            "year",
            points);
    }

    private static SvgPicture Stay(MemberYears years)
    {
        LinePoint[] points = [new(0, 1, 1, 1), .. years.Stay.Steps.Select(step =>
            new LinePoint(step.Time, step.Survival, years.Stay.Interval(step.Time).Low, years.Stay.Interval(step.Time).High))];
        return LineChart.Of(
            "Still members after so many years in a row",
            string.Create(CultureInfo.InvariantCulture, $"The estimate of Kaplan and Meier with 95 % intervals: {years.Stay.At(1):P0} stay longer than one year, {years.Stay.At(3):P0} longer than three."),
            "years in a row",
            points,
            isStep: true);
    }
}
