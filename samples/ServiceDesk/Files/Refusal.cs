using System.Globalization;

namespace LibraryService.Samples.Desk.Files;

/// <summary>Something in a file that was not understood and is left out; the rest is used.</summary>
/// <param name="Row">The row of the spreadsheet, the heading being row 1.</param>
/// <param name="Message">What came, and what was expected.</param>
internal sealed record Refusal(int Row, string Message)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"row {Row}: {Message}");
}
