using System.Globalization;
using System.Text;

namespace LibraryService.Evidence;

/// <summary>Writes claims as CSV.</summary>
internal static class EvidenceCsv
{
    private const string Quote = "\"";

    private static readonly string[] Heading =
        ["section", "measure", "subject", "by", "group", "status", "count", "of", "value", "unit", "low", "high", "confidence", "from", "to", "before", "verdict", "rule"];

    public static string Of(EvidencePack pack, EvidenceWords words)
    {
        var text = new StringBuilder();
        Add(text, Heading);
        foreach (var part in pack.Parts)
        {
            foreach (var claim in part.Claims)
            {
                var comparison = part.Comparisons.FirstOrDefault(compared => compared.Now.IsLike(claim));
                Add(text,
                [
                    $"{part.Section}", $"{claim.Measure}", Text(claim.Subject), $"{claim.Dimension}", Text(claim.Group), $"{claim.Status}",
                    Number(claim.Count), Number(claim.Of), Number(claim.Value), $"{claim.Unit}", Number(claim.Interval?.Low), Number(claim.Interval?.High),
                    Number(claim.Interval is null ? null : pack.Options.Confidence), Day(claim.From), Day(claim.To),
                    Number(comparison?.Before.Value), $"{comparison?.Verdict}", Text(claim.Measure, words),
                ]);
            }

            if (part.Gap is { } gap && part.Claims.Count == 0)
            {
                Add(text, [$"{part.Section}", "", "", "", "", $"{gap}", "", "", "", "", "", "", "", Day(pack.Period.From), Day(pack.Period.To), "", "", Text(words.Gap(gap))]);
            }
        }

        return text.ToString();
    }

    private static string Text(EvidenceMeasure measure, EvidenceWords words) => Text(words.Rule(measure));

    // A spreadsheet runs what begins so.
    private static string Text(string text) => text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '|' or '%' or '＝' or '＋' or '－' or '＠' ? "'" + text : text;

    private static string Number(double? number) => number?.ToString("R", CultureInfo.InvariantCulture) ?? "";

    private static string Number(long? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Day(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    private static void Add(StringBuilder text, string[] cells) => text.AppendJoin(',', cells.Select(Cell)).Append("\r\n");

    private static string Cell(string text) =>
        text.AsSpan().IndexOfAny("\",\r\n") < 0 ? text : Quote + text.Replace(Quote, Quote + Quote, StringComparison.Ordinal) + Quote;
}
