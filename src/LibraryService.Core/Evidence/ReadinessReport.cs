using System.Globalization;
using LibraryService.Routing;
using LibraryService.Statistics;

namespace LibraryService.Evidence;

/// <summary>How ready a library's self-service is, and what is missed most.</summary>
public sealed class ReadinessReport
{
    // Of fewer offers nothing is said: a fall-out of one in two people is no pattern.
    private const int FewestOffers = 20;
    private const double MostFallOut = 0.5;

    private ReadinessReport(ReadinessTaskScore[] tasks, ReadinessGap[] gaps, string[] undescribed) => (Tasks, Gaps, Undescribed) = (tasks, gaps, undescribed);

    /// <summary>Each task with its score, in the order of the description.</summary>
    public IReadOnlyList<ReadinessTaskScore> Tasks { get; }

    /// <summary>What patrons cannot do alone as they should: what they asked for most first.</summary>
    public IReadOnlyList<ReadinessGap> Gaps { get; }

    /// <summary>What the desk offers, or people tried, and the description does not have, in the order of the names.</summary>
    public IReadOnlyList<string> Undescribed { get; }

    /// <summary>How often people came for any of the tasks.</summary>
    public long Asked => Tasks.Sum(task => task.Asked);

    /// <summary>The mean of the tasks' scores, each weighing as much as people came for it, from 0 to 1; all alike while nobody came.</summary>
    public double Score => Asked == 0 ? Tasks.Average(task => task.Score) : Tasks.Sum(task => task.Score * task.Asked) / Asked;

    internal static ReadinessReport Of(SelfServiceReadiness readiness, Inquiry[] inquiries, InquiryPolicy? policy)
    {
        var byTask = inquiries.Select(inquiry => (Task: readiness.Of(inquiry.Topic), Inquiry: inquiry))
            .Where(pair => pair.Task is not null)
            .ToLookup(pair => pair.Task!.Name, pair => pair.Inquiry, StringComparer.Ordinal);
        var tried = SelfServiceTally.Of(inquiries).Rows.ToDictionary(row => row.Option, StringComparer.Ordinal);
        var offered = policy?.SelfService.Select(option => option.Name).ToHashSet(StringComparer.Ordinal);
        var gaps = from task in readiness.Tasks
                   from way in task.Ways
                   let gap = GapOf(task, way, byTask[task.Name], tried, offered)
                   where gap is not null
                   select gap;
        var described = readiness.Tasks.SelectMany(task => task.Ways).Select(way => way.Option).ToHashSet(StringComparer.Ordinal);
        return new ReadinessReport(
            [.. readiness.Tasks.Select(task => new ReadinessTaskScore(
                task, task.Score, byTask[task.Name].LongCount(), byTask[task.Name].LongCount(inquiry => inquiry.SelfService.Any(one => one.Outcome == SelfServiceOutcome.Served))))],
            [.. gaps.OrderByDescending(gap => gap.Asked).ThenByDescending(gap => gap.AskedInAll)],
            [.. tried.Keys.Concat(offered ?? []).Where(option => !described.Contains(option)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
    }

    /// <summary>The report in sentences: in Spanish for a Spanish culture, else in English.</summary>
    public IReadOnlyList<string> Explain(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return [.. ReadinessSentences.Of(this, culture)];
    }

    private static ReadinessGap? GapOf(
        ReadinessTask task, ReadinessWay way, IEnumerable<Inquiry> asked, Dictionary<string, SelfServiceCount> tried, HashSet<string>? offered)
    {
        var (all, here) = (0L, 0L);
        foreach (var inquiry in asked)
        {
            all++;
            here += way.Channel is null || inquiry.Channel == way.Channel ? 1 : 0;
        }

        if (way.State != ReadinessState.Works)
        {
            return new ReadinessGap(way.State == ReadinessState.Partly ? ReadinessGapKind.Partly : ReadinessGapKind.Missing, task, way, here, all);
        }

        if (way.Option is not { } option)
        {
            return null;
        }

        if (tried.GetValueOrDefault(option) is { Offered: >= FewestOffers } count && WilsonScore.For(count.Offered - count.Served, count.Offered, 0.95) is { Low: > MostFallOut } fallOut)
        {
            return new ReadinessGap(ReadinessGapKind.FallsOut, task, way, here, all, fallOut);
        }

        return offered?.Contains(option) is false ? new ReadinessGap(ReadinessGapKind.NotOffered, task, way, here, all) : null;
    }
}
