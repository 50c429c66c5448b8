using System.Collections.Immutable;
using System.Globalization;
using LibraryService.Privacy;

namespace LibraryService.Metrics.Satisfaction;

/// <summary>Answers added up, ready to be read; and <see cref="Suppressed"/>, ready to be shown to others.</summary>
public sealed class SatisfactionReport
{
    private readonly ImmutableArray<ScaleCounts> _totals;
    private readonly ImmutableArray<SurveyBreakdown> _breakdowns;
    private readonly ImmutableArray<SatisfactionRow> _rows;
    private readonly ImmutableArray<VoiceRow> _voices;

    internal SatisfactionReport(
        ImmutableArray<ScaleCounts> totals, ImmutableArray<SurveyBreakdown> breakdowns, ResponseRate rate, ImmutableArray<VoiceRow> voices)
    {
        (_totals, _breakdowns, _voices, Invited, Answered) = (totals, breakdowns, voices, rate.Invited, rate.Answered);
        _rows =
        [
            .. totals.Select(total => RowOf(null, "", total)),
            .. breakdowns.SelectMany(breakdown => breakdown.Groups.Select(group => RowOf(breakdown.Dimension, group.Name, group.Counts))),
        ];
    }

    private SatisfactionReport(IEnumerable<SatisfactionRow> rows, IEnumerable<VoiceRow> voices, long? invited, long? answered, int threshold, int hidden)
    {
        (_totals, _breakdowns, _rows, _voices) = ([], [], [.. rows], [.. voices]);
        (Invited, Answered, Threshold, Hidden) = (invited, answered, threshold, hidden);
    }

    /// <summary>A line for each question over all, then one for each group of each dimension.</summary>
    public IReadOnlyList<SatisfactionRow> Rows => _rows;

    /// <summary>A line for each kind of anonymous voice and topic.</summary>
    public IReadOnlyList<VoiceRow> Voices => _voices;

    /// <summary>How many were asked; null when it was hidden.</summary>
    public long? Invited { get; }

    /// <summary>How many answered; null when it was hidden.</summary>
    public long? Answered { get; }

    /// <summary>Below which number counts were hidden; null when none were, and the report must stay in the library.</summary>
    public int? Threshold { get; }

    /// <summary>How many numbers were hidden.</summary>
    public int Hidden { get; }

    /// <summary>What a reader has to be told, in English.</summary>
    public string Note => Threshold is not { } threshold ? "Small numbers are shown: this report must not leave the library."
        : Hidden == 0 ? string.Create(CultureInfo.InvariantCulture, $"No number is below {threshold}, so none is hidden.")
        : string.Create(CultureInfo.InvariantCulture, $"{Hidden} numbers are hidden: those below {threshold}, and others from which they could be worked out.");

    /// <summary>The report that can leave the library: small numbers are hidden, and whatever they could be worked out from.</summary>
    /// <remarks>The overall counts of a question are never hidden to protect others; where one of them is itself too small, neutral and unfavourable are shown as one,
    /// and where that does not help, only how many answered. All dimensions of one report are safe beside one another. Two reports of times that overlap are not:
    /// their difference is a report too.</remarks>
    /// <param name="k">Numbers below this are hidden: at least 5.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="k"/> is below 5, or above what the report was suppressed with already.</exception>
    public SatisfactionReport Suppressed(int k = SmallNumbers.UsualThreshold)
    {
        SmallNumbers.CheckThreshold(k);
        if (Threshold is { } threshold)
        {
            return k <= threshold ? this : throw new ArgumentOutOfRangeException(nameof(k), k, FormattableString.Invariant(
                $"What has been hidden below {threshold} can be hidden below that again, but not below {k}: hide it from the whole report."));
        }

        var tables = _totals.ToDictionary(total => total.Question, total => new SuppressedQuestion(total, k));
        var rows = new List<SatisfactionRow>();
        rows.AddRange(_totals.Select(total => tables[total.Question].Total));
        rows.AddRange(_breakdowns.SelectMany(breakdown => tables[breakdown.Total.Question].RowsOf(breakdown)));
        // How many were asked and did not answer is a number too.
        var invited = Invited >= k ? Invited : null;
        var answered = Answered >= k && !(invited > Answered && invited - Answered < k) ? Answered : null;
        VoiceRow[] voices = [.. _voices.GroupBy(voice => voice.Kind).SelectMany(kind => Suppress([.. kind], k))];
        var hidden = tables.Values.Sum(table => table.Hidden) + voices.Count(voice => voice.Count is null) + (invited is null ? 1 : 0) + (answered is null ? 1 : 0);
        return new(rows, voices, invited, answered, k, hidden);
    }

    private static IEnumerable<VoiceRow> Suppress(VoiceRow[] voices, int k)
    {
        var counts = new long[voices.Length, 1];
        for (var row = 0; row < voices.Length; row++)
        {
            counts[row, 0] = voices[row].Count!.Value;
        }

        var table = SmallNumbers.Suppress(new CountTable(voices.Select(voice => voice.Topic), ["voices"], counts), k);
        return voices.Select((voice, row) => voice with { Count = table[row, 0] });
    }

    private static SatisfactionRow RowOf(SurveyDimension? dimension, string group, ScaleCounts counts) =>
        new(counts.Question, dimension, group, counts.Count, counts.Favourable, counts.Neutral, counts.Unfavourable);
}
