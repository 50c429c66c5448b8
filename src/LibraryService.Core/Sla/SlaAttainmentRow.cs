using LibraryService.Statistics;

namespace LibraryService.Sla;

/// <summary>How often one promise was kept.</summary>
/// <param name="Channel">The channel; null for all of them together.</param>
/// <param name="Metric">Which promise.</param>
/// <param name="Met">Kept.</param>
/// <param name="Missed">Kept too late.</param>
/// <param name="Breached">Still open, and late already.</param>
/// <param name="Pending">Still open, and not late so far; they say nothing yet.</param>
/// <param name="Elapsed">How long the met and the missed took, in what the target counts and in begun ten seconds; exact up to eleven hours, to 0.4 % beyond.</param>
public sealed record SlaAttainmentRow(Channel? Channel, SlaMetric Metric, long Met, long Missed, long Breached, long Pending, DurationHistogram Elapsed)
{
    /// <summary>How many promises the share is made of: met, missed and breached.</summary>
    public long Count => Met + Missed + Breached;

    /// <summary>The share kept; null when there was none to keep.</summary>
    public double? Share => Count == 0 ? null : (double)Met / Count;

    /// <summary>Where the share lies with the given confidence (Wilson's interval); from 0 to 1 when there was none to keep.</summary>
    /// <param name="confidence">More than 0 and less than 1.</param>
    public Interval ShareInterval(double confidence = 0.95) => WilsonScore.For(Met, Count, confidence);
}
