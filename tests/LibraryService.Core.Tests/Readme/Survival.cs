// begin: survival
using LibraryService.Metrics.Churn;
// end: survival

namespace Readme;

internal sealed class Survival : ISnippet
{
    public Task Run(TextWriter Console)
    {
        // begin: survival
        // Months until a new card was first used; false: not used yet.
        (double, bool)[] school = [(1, true), (1, true), (2, true), (3, true), (3, false), (5, true), (8, false), (9, true)];
        (double, bool)[] main = [(1, true), (4, true), (6, false), (7, true), (9, false), (10, true), (12, false), (12, false)];

        var curve = SurvivalCurve.KaplanMeier(school);
        var interval = curve.Interval(3);
        Console.WriteLine(FormattableString.Invariant(
            $"unused after 3 months: {curve.At(3):P0} (95 %: {interval.Low:P0} to {interval.High:P0}), half by month {curve.Median}"));

        var test = LogRank.Test(school, main);
        Console.WriteLine(FormattableString.Invariant($"chi-square {test.ChiSquare:F2}, p {test.PValue:F3}"));
        // end: survival

        return Task.CompletedTask;
    }
}
