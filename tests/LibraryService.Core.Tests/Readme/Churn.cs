// begin: churn
using LibraryService.Metrics.Churn;
// end: churn

namespace Readme;

internal sealed class Churn : ISnippet
{
    public Task Run(TextWriter Console)
    {
        var visits = BranchVisits.Of(new Random(118));

        // begin: churn
        // visits: IEnumerable<(long Patron, DateOnly Day)>, who was seen when, from the circulation log
        var window = new ActivityWindow(new DateOnly(2026, 1, 1), new DateOnly(2026, 9, 30));
        var history = ActivityHistogram.FromEvents(visits, window);
        var model = MbgNbd.Fit(history);

        Console.WriteLine(FormattableString.Invariant($"{history.Patrons} patrons, {history.Visits} repeat visits, {history.Rows.Count} rows"));
        Console.WriteLine(FormattableString.Invariant($"fit: {model.Report!.Outcome}, r {model.R:F3} ± {model.StandardErrors[0]:F3}"));

        var alive = model.ExpectedAliveOf(history) / history.Patrons;
        var ahead = model.ExpectedVisitsOf(history, 13);
        var range = model.ExpectedVisitsIntervalOf(history, 13);
        Console.WriteLine(FormattableString.Invariant($"still patrons: {alive:P0}"));
        Console.WriteLine(FormattableString.Invariant($"visits in the next 13 weeks: {ahead:F0} (95 %: {range.Low:F0} to {range.High:F0})"));

        // Eleven visits in the first twenty weeks, then eighteen weeks of silence.
        Console.WriteLine(FormattableString.Invariant($"a regular, silent: {model.ProbabilityAlive(11, 20, 38):P0}"));
        Console.WriteLine(FormattableString.Invariant($"one visit, silent: {model.ProbabilityAlive(1, 20, 38):P0}"));
        // end: churn

        return Task.CompletedTask;
    }
}
