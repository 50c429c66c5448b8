using LibraryService.Metrics.Satisfaction;
using LibraryService.Sla;

namespace LibraryService.Evidence;

/// <summary>The figures of one period as they may leave the library.</summary>
internal sealed partial class EvidenceSheet
{
    // The bands of promises.
    private const int Kept = 0;
    private const int Late = 1;

    private readonly EvidenceFigures _figures;
    private readonly EvidenceOptions _options;
    private readonly SortedDictionary<SlaMetric, (EvidenceTable ByChannel, EvidenceTable ByTopic)> _promises = [];
    private readonly EvidenceTable _outcomes;
    private readonly EvidenceTable _inTime;
    private readonly EvidenceTable _offers;
    private readonly EvidenceTable _selfService;
    private readonly EvidenceTable _contacts;
    private readonly SatisfactionReport _answers;

    public EvidenceSheet(EvidenceFigures figures, EvidenceOptions options)
    {
        (_figures, _options) = (figures, options);
        Attainment = figures.Attainment;
        Answers = figures.Satisfaction;
        _answers = Answers.Report(SurveyDimension.Channel, SurveyDimension.Topic, SurveyDimension.Touchpoint).Suppressed(options.Threshold);
        foreach (var metric in Enum.GetValues<SlaMetric>())
        {
            _promises.Add(metric, (
                Table(EvidenceDimension.Channel, Attainment.Rows().Where(row => row.Metric == metric).Select(row => KeyValuePair.Create($"{row.Channel}", Bands(row))), 2),
                Table(EvidenceDimension.Topic, figures.ByTopic.SelectMany(topic => topic.Value.Totals().Where(row => row.Metric == metric).Select(row => KeyValuePair.Create(topic.Key, Bands(row)))), 2)));
        }

        _outcomes = Table(EvidenceDimension.Kind, figures.Outcomes.Select(kind => KeyValuePair.Create($"{kind.Key}", kind.Value)), 3);
        _inTime = Table(EvidenceDimension.Kind, figures.ByKind.SelectMany(kind => kind.Value.Totals().Where(row => row.Metric == SlaMetric.FirstResponse).Select(row => KeyValuePair.Create($"{kind.Key}", Bands(row)))), 2);
        _offers = Table(EvidenceDimension.Service, figures.Offers.Select(offer => KeyValuePair.Create(offer.Service, (long[])[offer.Made - offer.Taken, offer.Taken])), 2);
        _selfService = Table(EvidenceDimension.Option, figures.Uses.Select(use => KeyValuePair.Create(use.Key, (long[])[use.Value.Offered - use.Value.Taken, use.Value.Taken - use.Value.Completed, use.Value.Completed])), 3);
        _contacts = Table(EvidenceDimension.Channel, figures.Contacts.Channels.Select(channel => KeyValuePair.Create($"{channel}", (long[])[Months().Sum(month => figures.Contacts.Count(month, channel))])), 1);
        EvidenceTables.Settle([.. _promises.Values.SelectMany(tables => (EvidenceTable[])[tables.ByChannel, tables.ByTopic]), _outcomes, _inTime, _offers, _selfService, _contacts]);
    }

    /// <summary>How promises to those who asked were kept.</summary>
    public SlaAttainment Attainment { get; }

    /// <summary>What people answered, by the day.</summary>
    public SurveyTally Answers { get; }

    /// <summary>The days that it is of.</summary>
    public EvidencePeriod Period => _figures.Period;

    /// <summary>Whether the contacts of a channel are shown.</summary>
    public bool ShowsContacts(Channel channel) =>
        _contacts.Groups.Select((name, row) => (name, row)).Any(group => string.Equals(group.name, $"{channel}", StringComparison.Ordinal) && _contacts.Sum(group.row) is not null);

    /// <summary>The claims of a section.</summary>
    /// <param name="section">The section.</param>
    /// <param name="confidence">Of its intervals.</param>
    public IReadOnlyList<EvidenceClaim> Claims(EvidenceSection section, double confidence)
    {
        var (from, to) = section == EvidenceSection.Reach ? (Months()[0], Months()[^1].AddMonths(1).AddDays(-1)) : (Period.From, Period.To);
        var claims = new EvidenceClaims(section, from, to, _options with { Confidence = confidence });
        return
        [
            .. section switch
            {
                EvidenceSection.Promises => Promises(claims),
                EvidenceSection.Waits => Waits(claims),
                EvidenceSection.Satisfaction => Satisfaction(claims),
                EvidenceSection.Feedback => Feedback(claims),
                EvidenceSection.OtherServices => _offers.IsEmpty ? [] : [claims.Whole(EvidenceMeasure.OffersTaken, _offers, [1], [0]), .. claims.Groups(EvidenceMeasure.OffersTaken, _offers, [1], [0])],
                EvidenceSection.SelfService => SelfService(claims),
                EvidenceSection.Retention => Retention(claims),
                EvidenceSection.Reach => Reach(claims),
                EvidenceSection.Advocacy => Advocacy(claims),
                EvidenceSection.NotComing => NotComing(claims),
                _ => throw new ArgumentOutOfRangeException(nameof(section), section, "A section is one of those of EvidenceSection."),
            },
        ];
    }

    private static long[] Bands(SlaAttainmentRow row) => [row.Met, row.Missed + row.Breached];

    private EvidenceTable Table(EvidenceDimension dimension, IEnumerable<KeyValuePair<string, long[]>> rows, int bands) => new(dimension, rows, bands, _options.Threshold);

    private List<DateOnly> Months()
    {
        var months = new List<DateOnly>();
        for (var month = new DateOnly(Period.From.Year, Period.From.Month, 1); month <= Period.To; month = month.AddMonths(1))
        {
            months.Add(month);
        }

        return months;
    }
}
