namespace LibraryService.Templates.Proofreading;

/// <summary>PR301: placeholders that nobody filled in.</summary>
internal static class Unresolved
{
    public static void Placeholders(Reading reading)
    {
        foreach (var span in reading.Text.Placeholders)
        {
            reading.Add(span, $"\"{Shown(reading.Text.Text, span)}\" was never filled in.");
        }
    }

    private static string Shown(string text, TextSpan span) => span.Length <= 40 ? text.Substring(span.Start, span.Length) : string.Concat(text.AsSpan(span.Start, 40), "...");
}
