using System.Runtime.InteropServices;

namespace LibraryService.Metrics.Churn;

/// <summary>Counts how many patrons share a history, in whole days; periods come last, so that equal days stay equal.</summary>
internal sealed class HistoryCounts(int last, double daysPerPeriod)
{
    private readonly Dictionary<(int Visits, int Recency, int Age), long> _patrons = [];

    public static ActivityHistogram Of(PatronDays days, ActivityWindow window)
    {
        var counts = new HistoryCounts(window.Passed(window.To), window.DaysPerPeriod);
        foreach (var seen in days.ByPatron())
        {
            window.ToPassed(seen);
            counts.Add(seen);
        }

        return counts.ToHistogram();
    }

    /// <summary>Adds a patron, by ascending days, each once and at least one.</summary>
    public void Add(List<int> seen) =>
        CollectionsMarshal.GetValueRefOrAddDefault(_patrons, (seen.Count - 1, seen[^1] - seen[0], last - seen[0]), out _)++;

    public ActivityHistogram ToHistogram() => ActivityHistogram.FromCounted([.. _patrons.Select(history =>
        new ActivityRow(history.Key.Visits, history.Key.Recency / daysPerPeriod, history.Key.Age / daysPerPeriod, history.Value))]);
}
