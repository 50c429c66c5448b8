using System.Text.RegularExpressions;

namespace LibraryService.Tests.Guards;

/// <summary>The page of demands leads somewhere: each row once, to code and pages that there are.</summary>
public partial class DemandsPageTests
{
    private const int CodeColumn = 3;

    private static readonly string[][] Rows =
    [
        .. File.ReadLines(Repository.PathOf("docs", "demands.md")).Where(line => line.StartsWith("| D", StringComparison.Ordinal)).Select(line => line.Split('|', StringSplitOptions.TrimEntries)),
    ];

    [Fact]
    public void Every_demand_has_its_row() => Rows.Select(row => row[1]).ShouldBe(Enumerable.Range(1, 26).Select(number => $"D{number}"));

    [Fact]
    public void Every_name_in_it_is_public()
    {
        var known = Directory.GetFiles(Repository.PathOf("tests", "LibraryService.Core.Tests", "Guards"), "LibraryService.*.txt")
            .SelectMany(file => Word().Matches(File.ReadAllText(file)).Select(word => word.Value))
            .ToHashSet(StringComparer.Ordinal);
        Rows.SelectMany(row => Code().Matches(row[CodeColumn]).Select(code => code.Groups["name"].Value)).Where(name => !known.Contains(name)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_page_that_it_leads_to_is_there() => Rows
        .SelectMany(row => Link().Matches(string.Join('|', row)).Select(link => link.Groups["page"].Value))
        .Where(page => !File.Exists(Repository.PathOf("docs", page)))
        .ShouldBeEmpty();

    [GeneratedRegex(@"\w+", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Word();

    [GeneratedRegex(@"`(?<name>\w+)`", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Code();

    [GeneratedRegex(@"\]\((?<page>[^)#]+)\)", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Link();
}
