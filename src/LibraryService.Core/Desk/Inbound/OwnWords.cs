namespace LibraryService.Desk.Inbound;

/// <summary>What somebody wrote themselves in a mail that quotes the one before.</summary>
internal static class OwnWords
{
    private static readonly string[] Endings = ["wrote:", "escribio:", "escribió:"];
    private static readonly string[] Beginnings = ["-----original message", "----- original message", "-----mensaje original", "----- mensaje original", "________________"];

    /// <summary>The text without quoted lines, and without what comes after the line that begins a quoted mail or a signature.</summary>
    public static string Of(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var own = new List<string>(lines.Length);
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].Trim();
            if (line is "--" || Beginnings.Any(beginning => line.StartsWith(beginning, StringComparison.OrdinalIgnoreCase)))
            {
                break;
            }

            // Who writes between or below quoted lines is heard: those lines alone are left out.
            if (line.StartsWith('>'))
            {
                continue;
            }

            var next = i + 1 < lines.Length ? lines[i + 1].Trim() : "";
            if (IsIntroduction(line) || (IsIntroduction($"{line} {next}") && !IsIntroduction(next)))
            {
                i += IsIntroduction(line) ? 0 : 1;
                continue;
            }

            own.Add(line);
        }

        return string.Join('\n', own).Trim();
    }

    // "On Monday, 23 November 2026 at 10:00, the library wrote:"
    private static bool IsIntroduction(string line) => Endings.Any(ending => line.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
        && (line.StartsWith("On ", StringComparison.OrdinalIgnoreCase) || line.StartsWith("El ", StringComparison.OrdinalIgnoreCase));
}
