using System.Globalization;

namespace LibraryService.Samples.Desk.Files;

/// <summary>A library's members, one to a row, with the years in which each was one. Nothing else of a row is looked at.</summary>
/// <param name="Name">What the file is called.</param>
/// <param name="Members">The members of at least one year.</param>
/// <param name="WithoutYears">How many rows name no year.</param>
/// <param name="Refused">Rows that were not understood.</param>
internal sealed record MembersFile(string Name, IReadOnlyList<Member> Members, int WithoutYears, IReadOnlyList<Refusal> Refused)
{
    private const string Years = "membership_years";
    private const int Earliest = 1000;
    private const int Latest = 2200;

    /// <exception cref="UnreadableException">There is no such file, or it is no table of members.</exception>
    public static MembersFile Open(string path)
    {
        using var text = TextFile.Open(path);
        var name = Path.GetFileName(path);
        var table = CsvTable.Read(text, name, [Years]);
        var (members, without, refused) = (new List<Member>(), 0, new List<Refusal>(table.Refused));
        foreach (var row in table.Rows)
        {
            var cells = row[Years].Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            if (cells.Length == 0)
            {
                without++;
            }
            else if (cells.FirstOrDefault(cell => !IsYear(cell)) is { } wrong)
            {
                refused.Add(new(row.Number, $"{Years} has '{wrong}'; expected are years such as 1920;1921."));
            }
            else
            {
                members.Add(new([.. cells.Select(cell => int.Parse(cell, CultureInfo.InvariantCulture)).Distinct().Order()]));
            }
        }

        return new(name, members, without, [.. refused.OrderBy(refusal => refusal.Row)]);
    }

    private static bool IsYear(string cell) =>
        int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= Earliest and <= Latest;
}
