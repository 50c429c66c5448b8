using LibraryService.Privacy;

namespace LibraryService.Metrics.Satisfaction;

/// <summary>The lines of one question as others may see them.</summary>
internal sealed class SuppressedQuestion
{
    private const int Numbers = 4;
    private readonly int _k;
    private readonly Func<ScaleCounts, long>[] _bands;

    public SuppressedQuestion(ScaleCounts total, int k)
    {
        _k = k;
        _bands = new Func<ScaleCounts, long>[][]
        {
            [counts => counts.Favourable, counts => counts.Neutral, counts => counts.Unfavourable],
            [counts => counts.Favourable, counts => counts.Neutral + counts.Unfavourable],
            [counts => counts.Count],
        }.FirstOrDefault(bands => Array.TrueForAll(bands, band => band(total) >= k), []);
        long?[] shown = [.. _bands.Select(band => (long?)band(total))];
        Total = Row(total.Question, null, "", shown, _bands.Length > 0 ? total.Count : null);
    }

    /// <summary>All groups together.</summary>
    public SatisfactionRow Total { get; }

    /// <summary>How many numbers have been hidden so far.</summary>
    public int Hidden { get; private set; }

    /// <summary>The line of each group.</summary>
    public IEnumerable<SatisfactionRow> RowsOf(SurveyBreakdown breakdown)
    {
        var groups = breakdown.Groups;
        if (_bands.Length == 0)
        {
            return [.. groups.Select(group => Row(breakdown.Total.Question, breakdown.Dimension, group.Name, [], null))];
        }

        var counts = new long[groups.Count, _bands.Length];
        for (var row = 0; row < groups.Count; row++)
        {
            for (var band = 0; band < _bands.Length; band++)
            {
                counts[row, band] = _bands[band](groups[row].Counts);
            }
        }

        var table = SmallNumbers.Suppress(
            new CountTable(groups.Select(group => group.Name), _bands.Select((_, band) => FormattableString.Invariant($"{band}")), counts), _k, totalsAreShown: true);
        return
        [
            .. groups.Select((group, row) => Row(
                breakdown.Total.Question, breakdown.Dimension, group.Name, [.. _bands.Select((_, band) => table[row, band])], table.RowTotal(row))),
        ];
    }

    private SatisfactionRow Row(SurveyQuestion question, SurveyDimension? dimension, string group, long?[] shown, long? answers)
    {
        var row = shown.Length switch
        {
            3 => new SatisfactionRow(question, dimension, group, answers, shown[0], shown[1], shown[2]),
            2 => new SatisfactionRow(question, dimension, group, answers, shown[0], null, null),
            _ => new SatisfactionRow(question, dimension, group, answers, null, null, null),
        };
        Hidden += Numbers - new[] { row.Answers, row.Favourable, row.Neutral, row.Unfavourable }.Count(number => number is not null);
        return row;
    }
}
