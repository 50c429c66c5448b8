using System.Globalization;
using LibraryService.Templates.Proofreading;
using LibraryService.Tests.Guards;

namespace LibraryService.Tests.Templates.Proofreading;

/// <summary>Compares with what two usual tools say of twelve passages; <c>Passages/measure.sh</c> asked them.</summary>
public class ReadabilityComparisonTests
{
    private const double Near = 1.5;

    private static readonly string Folder = Repository.PathOf("tests", "LibraryService.Core.Tests", "Templates", "Proofreading", "Passages");

    public static TheoryData<string, double, double> Passages
    {
        get
        {
            var rows = new TheoryData<string, double, double>();
            foreach (var row in File.ReadLines(Path.Combine(Folder, "grades.csv")).Skip(1).Select(line => line.Split(',')))
            {
                rows.Add(row[0], double.Parse(row[1], CultureInfo.InvariantCulture), double.Parse(row[2], CultureInfo.InvariantCulture));
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Passages))]
    public void Grades_a_passage_as_the_usual_tools_do(string passage, double style, double fathom)
    {
        var grade = Readability.Measure(File.ReadAllText(Path.Combine(Folder, passage + ".txt"))).FleschKincaidGrade;
        grade.ShouldBeInRange((style + fathom) / 2 - Near, (style + fathom) / 2 + Near);
    }

    [Fact]
    public void Compares_every_passage() =>
        Directory.GetFiles(Folder, "*.txt").Select(Path.GetFileNameWithoutExtension).ShouldBe(Passages.Select(row => row.Data.Item1), ignoreOrder: true);
}
