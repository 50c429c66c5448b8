using LibraryService.Metrics.Churn;

namespace Readme;

internal sealed class ChurnHoldout : ISnippet
{
    public Task Run(TextWriter Console)
    {
        var visits = BranchVisits.Of(new Random(118));
        var window = new ActivityWindow(new DateOnly(2026, 1, 1), new DateOnly(2026, 9, 30));

        // begin: churn-holdout
        var split = ActivityHistogram.Split(visits, window, calibrationEnd: new DateOnly(2026, 6, 30));
        var foreseen = MbgNbd.Fit(split.Calibration).ExpectedVisitsOf(split.Calibration, split.HoldoutPeriods);
        Console.WriteLine(FormattableString.Invariant($"{foreseen:F0} visits foreseen, {split.HoldoutVisits} came"));
        // end: churn-holdout

        return Task.CompletedTask;
    }
}
