namespace LibraryService.Samples.Desk.Show;

internal static class Bars
{
    private const int Eighths = 8;

    /// <summary>A bar for a share from 0 to 1, of so many columns for all.</summary>
    public static string Of(double share, int columns)
    {
        var eighths = (int)Math.Round(share * columns * Eighths);
        var part = eighths % Eighths;
        return new string('█', eighths / Eighths) + (part > 0 ? (char)('█' + (Eighths - part)) : "");
    }
}
