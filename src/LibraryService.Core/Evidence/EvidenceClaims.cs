using LibraryService.Metrics.Satisfaction;
using LibraryService.Privacy;
using LibraryService.Statistics;

namespace LibraryService.Evidence;

/// <summary>Makes the claims of one section of a period.</summary>
/// <param name="section">The section.</param>
/// <param name="from">The first day that they are of.</param>
/// <param name="to">The last.</param>
/// <param name="options">How they are made.</param>
internal sealed class EvidenceClaims(EvidenceSection section, DateOnly from, DateOnly to, EvidenceOptions options)
{
    /// <summary>How they are made.</summary>
    public EvidenceOptions Options => options;

    /// <summary>A number that stands alone.</summary>
    public EvidenceClaim Count(EvidenceMeasure measure, long count, string subject = "") => Counted(measure, SmallNumbers.Suppress(count, options.Threshold), subject);

    /// <summary>A number of a group, hidden where it is null.</summary>
    public EvidenceClaim Counted(EvidenceMeasure measure, long? count, string subject = "", EvidenceDimension dimension = EvidenceDimension.All, string group = "") =>
        Of(measure, EvidenceUnit.Count, subject, dimension, group) with { Status = count is null ? EvidenceStatus.Hidden : EvidenceStatus.Shown, Count = count, Value = count };

    /// <summary>A share, with what is hidden of it null.</summary>
    public EvidenceClaim Share(EvidenceMeasure measure, long? count, long? of, string subject = "", EvidenceDimension dimension = EvidenceDimension.All, string group = "")
    {
        var claim = Of(measure, EvidenceUnit.Share, subject, dimension, group) with { Of = of };
        // What is left of the whole is a number, too.
        return (count, of) is ({ } some, { } all and > 0) && all - some >= options.Threshold
            ? claim with { Status = EvidenceStatus.Shown, Count = some, Value = (double)some / all, Interval = Proportion.Wilson(some, all, options.Confidence) }
            : claim with { Status = EvidenceStatus.Hidden };
    }

    /// <summary>The numbers of a table, all together and group by group.</summary>
    public IEnumerable<EvidenceClaim> Counts(EvidenceMeasure measure, EvidenceTable table, string subject = "") => table.IsEmpty ? [] :
    [
        Counted(measure, table.Sum(null), subject),
        .. table.Groups.Select((group, row) => Counted(measure, table.Sum(row), subject, table.Dimension, group)),
    ];

    /// <summary>The share of some bands of a table, all together.</summary>
    /// <param name="measure">What it is.</param>
    /// <param name="table">The table.</param>
    /// <param name="yes">The bands that it is the share of.</param>
    /// <param name="no">The bands that are the rest of those it is a share of.</param>
    /// <param name="subject">What of it.</param>
    public EvidenceClaim Whole(EvidenceMeasure measure, EvidenceTable table, IReadOnlyList<int> yes, IReadOnlyList<int> no, string subject = "")
    {
        var claim = Share(measure, table.Sum(null, yes), table.Sum(null, [.. yes, .. no]), subject);
        // Of the rest no more is told than that it is not above the threshold.
        return claim.Status == EvidenceStatus.Hidden && claim.Of is { } of && of > 2L * options.Threshold && table.IsSmall(no)
            ? claim with { Status = EvidenceStatus.AtLeast, Count = of - options.Threshold, Value = (double)(of - options.Threshold) / of }
            : claim;
    }

    /// <summary>The share of some bands of a table, group by group.</summary>
    public IEnumerable<EvidenceClaim> Groups(EvidenceMeasure measure, EvidenceTable table, IReadOnlyList<int> yes, IReadOnlyList<int> no, string subject = "") =>
        table.Groups.Select((group, row) => Share(measure, table.Sum(row, yes), table.Sum(row, [.. yes, .. no]), subject, table.Dimension, group));

    /// <summary>A figure with an interval, of which the counts are not told.</summary>
    public EvidenceClaim Figure(EvidenceMeasure measure, EvidenceUnit unit, double? value, Interval? interval, long? of, string subject, EvidenceDimension dimension = EvidenceDimension.All, string group = "") =>
        Of(measure, unit, subject, dimension, group) with { Status = value is null && interval is null ? EvidenceStatus.Hidden : EvidenceStatus.Shown, Value = value, Interval = interval, Of = of };

    private EvidenceClaim Of(EvidenceMeasure measure, EvidenceUnit unit, string subject, EvidenceDimension dimension, string group) =>
        new() { Measure = measure, Section = section, Unit = unit, Subject = subject, Dimension = dimension, Group = group, From = from, To = to };
}
