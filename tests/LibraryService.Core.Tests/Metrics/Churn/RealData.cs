using System.Globalization;
using LibraryService.Tests.Guards;

namespace LibraryService.Tests.Metrics.Churn;

/// <summary>Published data sets beside the repository. They belong to others, so a test that wants one is skipped where it is not.</summary>
internal static class RealData
{
    public static string[] Lines(string file)
    {
        var path = Path.Combine(Repository.Root, "..", "shared", "data", file);
        Assert.SkipUnless(File.Exists(path), $"No data at ../shared/data/{file}.");
        return File.ReadAllLines(path);
    }

    public static string[][] Rows(string file, char separator = ',') => [.. Lines(file).Select(line => line
        .Replace("\"", "", StringComparison.Ordinal)
        .Split(separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];

    /// <summary>Purchases of the CDNOW sample, of all days: customer and day.</summary>
    public static List<(long Patron, DateOnly Day)> CdnowSample() =>
        [.. Rows("churn/CDNOW_sample.txt", ' ').Select(row => (Whole(row[1]), Day(row[2])))];

    /// <summary>Purchases of all CDNOW customers.</summary>
    public static List<(long Patron, DateOnly Day)> CdnowMaster() =>
        [.. Rows("churn/CDNOW_master.txt", ' ').Skip(1).Select(row => (Whole(row[0]), Day(row[1])))];

    public static double Real(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    public static long Whole(string text) => long.Parse(text, CultureInfo.InvariantCulture);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyyMMdd", CultureInfo.InvariantCulture);
}
