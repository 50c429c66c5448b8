using System.Runtime.InteropServices;

namespace LibraryService.Metrics.Churn;

/// <summary>Counts how many patrons share a history, in whole days; periods come last, so that equal days stay equal.</summary>
internal sealed class HistoryCounts
{
    private readonly Dictionary<(int Visits, int Recency, int Age), long> _patrons = [];

    public static ActivityHistogram Of(PatronDays days, int last, double daysPerPeriod)
    {
        var counts = new HistoryCounts();
        foreach (var seen in days.ByPatron())
        {
            counts.Add(seen.Count - 1, seen[^1] - seen[0], last - seen[0]);
        }

        return counts.ToHistogram(daysPerPeriod);
    }

    private void Add(int visits, int recency, int age) =>
        CollectionsMarshal.GetValueRefOrAddDefault(_patrons, (visits, recency, age), out _)++;

    private ActivityHistogram ToHistogram(double daysPerPeriod) => ActivityHistogram.FromCounted([.. _patrons.Select(history =>
        new ActivityRow(history.Key.Visits, history.Key.Recency / daysPerPeriod, history.Key.Age / daysPerPeriod, history.Value))]);
}
