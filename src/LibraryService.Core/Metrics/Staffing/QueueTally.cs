using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using LibraryService.Hours;
using LibraryService.Statistics;

namespace LibraryService.Metrics.Staffing;

/// <summary>How long people waited, how many gave up, and how long the work took.</summary>
/// <remarks>Takes one pass and bounded memory, and merges in any order to the same tally. Keep one for each queue and channel. Times are exact to the second up to about
/// 68 minutes, and to 0.4 % beyond. Not safe for several threads at once.</remarks>
public sealed class QueueTally
{
    private static readonly TimeSpan Unit = TimeSpan.FromSeconds(1);

    /// <summary>The waits of those who were answered.</summary>
    public DurationHistogram Answered { get; private init; } = new(Unit);

    /// <summary>The waits of those who gave up.</summary>
    public DurationHistogram Abandoned { get; private init; } = new(Unit);

    /// <summary>How long the work took, for those who were answered.</summary>
    public DurationHistogram Handling { get; private init; } = new(Unit);

    /// <summary>How many came, answered or not.</summary>
    public long Arrivals => Answered.Count + Abandoned.Count;

    /// <summary>A new tally of all that both have counted.</summary>
    public static QueueTally operator +(QueueTally left, QueueTally right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new()
        {
            Answered = left.Answered + right.Answered,
            Abandoned = left.Abandoned + right.Abandoned,
            Handling = left.Handling + right.Handling,
        };
    }

    /// <summary>Reads the JSON that <see cref="ToJson"/> writes.</summary>
    /// <exception cref="FormatException">It is no such JSON, or cannot be a tally; the message says what came.</exception>
    public static QueueTally ParseJson(string json) => TryParseJson(json, out var tally, out var error) ? tally : throw new FormatException(error);

    /// <summary>Reads JSON as <see cref="ParseJson"/> does, and tells in <paramref name="error"/> why it could not.</summary>
    public static bool TryParseJson(string json, [NotNullWhen(true)] out QueueTally? tally, [NotNullWhen(false)] out string? error) =>
        DefinitionJson.TryRead(json, StaffingJson.Default.QueueTallyDefinition, "A tally was", From, out tally, out error);

    /// <summary>Counts somebody who was answered.</summary>
    /// <param name="wait">How long that took: 0 or more.</param>
    /// <param name="handling">How long the work took: 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">A time is negative.</exception>
    public void AddAnswered(TimeSpan wait, TimeSpan handling)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(wait, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(handling, TimeSpan.Zero);
        Answered.Add(wait);
        Handling.Add(handling);
    }

    /// <summary>Counts somebody who gave up.</summary>
    /// <param name="wait">How long that took: 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The time is negative.</exception>
    public void AddAbandoned(TimeSpan wait) => Abandoned.Add(wait);

    /// <summary>The share of all who came that were answered within a time; null when nobody came. Who gave up was not answered.</summary>
    /// <param name="target">0 or more.</param>
    public double? ServiceLevel(TimeSpan target) => Arrivals == 0 ? null : (double)Answered.CountAtOrBelow(target) / Arrivals;

    /// <summary>Where that share truly lies (Wilson's interval); from 0 to 1 when nobody came.</summary>
    /// <param name="target">0 or more.</param>
    /// <param name="confidence">More than 0 and less than 1.</param>
    public Interval ServiceLevelInterval(TimeSpan target, double confidence = 0.95) =>
        WilsonScore.For(Answered.CountAtOrBelow(target), Arrivals, confidence);

    /// <summary>Where the share of those who give up truly lies (Wilson's interval); from 0 to 1 when nobody came.</summary>
    /// <param name="confidence">More than 0 and less than 1.</param>
    public Interval AbandonedInterval(double confidence = 0.95) => WilsonScore.For(Abandoned.Count, Arrivals, confidence);

    /// <summary>The tally as JSON, the same text for the same counts.</summary>
    public string ToJson() => JsonSerializer.Serialize(
        new QueueTallyDefinition(Answered.ToDefinition(), Abandoned.ToDefinition(), Handling.ToDefinition()), StaffingJson.Default.QueueTallyDefinition);

    private static QueueTally From(QueueTallyDefinition definition)
    {
        var tally = new QueueTally { Answered = Read(definition.Answered), Abandoned = Read(definition.Abandoned), Handling = Read(definition.Handling) };
        return tally.Answered.Count == tally.Handling.Count ? tally : throw new FormatException(FormattableString.Invariant(
            $"Everybody who was answered has a handling time, but {tally.Answered.Count} were answered and there are {tally.Handling.Count} times."));
    }

    private static DurationHistogram Read(DurationHistogramDefinition? definition)
    {
        try
        {
            var histogram = DurationHistogram.From(definition ?? throw new FormatException("A histogram was expected, but there is null."));
            return histogram.Unit == Unit ? histogram : throw new FormatException(FormattableString.Invariant($"A tally counts in seconds, but this counts in {histogram.Unit}."));
        }
        catch (OverflowException e)
        {
            throw new FormatException("A histogram has more durations than can be counted.", e);
        }
    }
}
