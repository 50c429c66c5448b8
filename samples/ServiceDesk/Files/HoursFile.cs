using LibraryService.Hours;

namespace LibraryService.Samples.Desk.Files;

/// <summary>The staffed hours of many libraries, a row each.</summary>
/// <remarks>Hours are read as a person would: <c>07:00-02:00</c> runs past midnight. A cell that nobody can read is refused, and that day is closed.</remarks>
internal sealed class HoursFile
{
    private const string AuthorityColumn = "Local authority";
    private const string NameColumn = "Library name";

    private HoursFile(string name, IReadOnlyList<LibraryRow> libraries, IReadOnlyList<Refusal> refused) =>
        (Name, Libraries, Refused) = (name, libraries, refused);

    /// <summary>What the file is called.</summary>
    public string Name { get; }

    public IReadOnlyList<LibraryRow> Libraries { get; }

    /// <summary>Rows that were refused as a whole. Refused cells stand at their library.</summary>
    public IReadOnlyList<Refusal> Refused { get; }

    /// <exception cref="UnreadableException">The file is not there, or has not the columns.</exception>
    public static HoursFile Open(string path)
    {
        using var text = TextFile.Open(path);
        return Read(text, Path.GetFileName(path));
    }

    /// <exception cref="UnreadableException">It has not the columns.</exception>
    public static HoursFile Read(TextReader text, string name)
    {
        var table = CsvTable.Read(text, name, [AuthorityColumn, NameColumn, .. Enum.GetValues<DayOfWeek>().Select(Column)]);
        var named = table.Rows.ToLookup(row => row[NameColumn].Length > 0);
        return new HoursFile(
            name,
            [.. named[true].Select(Library)],
            [.. table.Refused, .. named[false].Select(row => new Refusal(row.Number, $"it has no {NameColumn}."))]);
    }

    private static string Column(DayOfWeek day) => $"{day} staffed hours";

    private static LibraryRow Library(TableRow row)
    {
        var days = new List<DayHours>();
        var refused = new List<Refusal>();
        for (var day = DayOfWeek.Sunday; day <= DayOfWeek.Saturday; day++)
        {
            if (!DayHours.TryParse(row[Column(day)], out var hours, out var error))
            {
                refused.Add(new Refusal(row.Number, $"{row[NameColumn]}, {Column(day)}: {error}"));
            }

            days.Add(hours ?? DayHours.Closed);
        }

        return new LibraryRow(row.Number, row[AuthorityColumn], row[NameColumn], row["Postcode"], days, refused);
    }
}
