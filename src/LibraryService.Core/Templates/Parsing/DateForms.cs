namespace LibraryService.Templates.Parsing;

/// <summary>The forms in which the filter <c>date</c> writes a date.</summary>
internal static class DateForms
{
    public static IReadOnlyList<string> Names { get; } = ["long", "day", "short", "month", "weekday", "iso"];

    /// <summary>All of them, for a message.</summary>
    public static string All { get; } = string.Join(", ", Names);

    public static OutputStyle? Find(string name) => name switch
    {
        "long" => OutputStyle.Date,
        "day" => OutputStyle.Day,
        "short" => OutputStyle.Short,
        "month" => OutputStyle.Month,
        "weekday" => OutputStyle.Weekday,
        "iso" => OutputStyle.Iso,
        _ => null,
    };
}
