using System.Globalization;
using LibraryService.Evidence;
using Spectre.Console;

namespace LibraryService.Samples.Desk.Show;

/// <summary>What the evidence says, in a few lines.</summary>
internal static class EvidenceShow
{
    /// <param name="console">Where it goes.</param>
    /// <param name="pack">The evidence.</param>
    /// <param name="culture">The language.</param>
    public static void Write(IAnsiConsole console, EvidencePack pack, CultureInfo culture)
    {
        foreach (var part in pack.Parts)
        {
            console.WriteLine();
            DeskReport.Title(console, $"{part.Section}");
            foreach (var claim in part.Claims.Where(claim => claim.Dimension == EvidenceDimension.All && claim.Status != EvidenceStatus.Hidden))
            {
                Paragraph.Write(console, claim.Explain(culture));
            }

            var hidden = part.Claims.Count(claim => claim.Status == EvidenceStatus.Hidden);
            Paragraph.Write(console, part.Gap is { } gap
                ? $"Nothing is shown: {gap}."
                : string.Create(culture, $"{Words.Count(part.Claims.Count, "claim")}, of which {hidden} hidden; {part.Comparisons.Count(one => one.Verdict != EvidenceVerdict.CannotTell)} of {Words.Count(part.Comparisons.Count, "comparison")} carry a difference."));
        }
    }
}
