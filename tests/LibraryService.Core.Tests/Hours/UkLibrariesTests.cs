using LibraryService.Hours;
using LibraryService.Tests.Hours.Reference;

namespace LibraryService.Tests.Hours;

/// <summary>The opening hours of 4,231 libraries as they were published, where the file lies beside the project.</summary>
public class UkLibrariesTests
{
    private static readonly string[] Days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    [Fact]
    public void Of_all_published_hours_only_the_bare_midnight_is_refused() =>
        Cells().Where(cell => !DayHours.TryParse(cell, out _, out _)).ShouldBe(["00:00"]);

    [Fact]
    public void All_published_hours_that_are_read_are_written_so_that_they_are_read_again() =>
        Cells().Where(cell => DayHours.TryParse(cell, out var hours, out _) && !DayHours.Parse(hours.ToString()).Equals(hours)).ShouldBeEmpty();

    [Fact]
    public void There_are_fifteen_thousand_published_hours() => Cells().Count.ShouldBe(15_183);

    private static List<string> Cells()
    {
        var path = Path();
        Assert.SkipWhen(path is null, "The file shared/data/hours/uk_libraries.csv is not beside the project.");
        var rows = CsvText.Rows(File.ReadAllText(path)).ToList();
        var columns = Enumerable.Range(0, rows[0].Length).Where(i => Days.Any(day => rows[0][i] == $"{day} staffed hours" || rows[0][i] == $"{day} unstaffed hours"));
        return [.. rows.Skip(1).SelectMany(row => columns.Select(i => row[i])).Where(cell => cell.Length > 0)];
    }

    /// <summary>Walks up to the solution and looks beside it.</summary>
    private static string? Path()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "LibraryService.Core.sln")))
        {
            folder = folder.Parent;
        }

        var path = folder?.Parent is { } beside ? System.IO.Path.Combine(beside.FullName, "shared", "data", "hours", "uk_libraries.csv") : null;
        return File.Exists(path) ? path : null;
    }
}
