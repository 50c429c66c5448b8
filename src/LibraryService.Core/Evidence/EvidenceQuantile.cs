using LibraryService.Metrics;
using LibraryService.Statistics;

namespace LibraryService.Evidence;

/// <summary>A percentile of waits, in hours, as far as it may be told.</summary>
/// <remarks>
/// Shown only where at least as many waited longer, and as many no longer, as is the threshold for counts: then no single wait is told. The interval is that of the waits whose ranks are np ± z √(np(1-p)), without any
/// assumption about how waits are spread (W. J. Conover, "Practical Nonparametric Statistics", 3rd ed. 1999, 3.2); it is null where it would reach beyond the longest wait.
/// </remarks>
/// <param name="Value">The percentile.</param>
/// <param name="Interval">Where the true one lies; null where the waits do not say.</param>
internal sealed record EvidenceQuantile(double Value, Interval? Interval)
{
    public static EvidenceQuantile? Of(DurationHistogram waits, double share, EvidenceOptions options)
    {
        var n = waits.Count;
        var rank = (long)decimal.Ceiling((decimal)share * n);
        if (rank < options.Threshold || n - rank < options.Threshold)
        {
            return null;
        }

        var reach = Confidence.Deviations(options.Confidence) * Math.Sqrt(share * (1 - share) / n);
        var (low, high) = (share - reach, share + reach + (1.0 / n));
        return new(
            Hours(waits.Percentile(share)),
            low > 0 && high < 1 ? new Interval(Hours(waits.Percentile(low)), Hours(waits.Percentile(high))) : null);
    }

    private static double Hours(TimeSpan? wait) => wait!.Value.TotalHours;
}
