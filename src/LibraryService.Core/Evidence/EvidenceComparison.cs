using System.Globalization;
using LibraryService.Statistics;

namespace LibraryService.Evidence;

/// <summary>A figure beside that of the period before, with no more said than the numbers carry.</summary>
/// <remarks>Of m comparisons in a part each is made with the confidence 1 - (1 - c) / m (O. J. Dunn, Journal of the American Statistical Association 56 (1961), 52-64), so that
/// the chance of naming any difference in the part where there is none is at most 1 - c. Small numbers of neither period enter it: only what is shown is compared.</remarks>
/// <param name="Now">The figure of the period.</param>
/// <param name="Before">That of the period before.</param>
/// <param name="Verdict">Whether it is higher or lower, as far as one can tell.</param>
/// <param name="Method">How they were compared.</param>
/// <param name="Difference">Where the difference truly lies, in the unit of the figures; of counts the ratio of the daily counts. Null where the method has none.</param>
/// <param name="Confidence">Of this one comparison, more than 0 and less than 1.</param>
public sealed record EvidenceComparison(
    EvidenceClaim Now, EvidenceClaim Before, EvidenceVerdict Verdict, EvidenceMethod Method, Interval? Difference, double Confidence)
{
    /// <summary>What the comparison says, in English, or in Spanish for a Spanish culture.</summary>
    public string Explain(CultureInfo culture) => EvidenceWords.For(culture).Comparison(this);
}
