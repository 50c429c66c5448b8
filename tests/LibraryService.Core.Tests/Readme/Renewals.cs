using LibraryService.Metrics.Churn;

namespace Readme;

internal sealed class Renewals : ISnippet
{
    public Task Run(TextWriter Console)
    {
        // begin: renewals
        // A cohort of a thousand cards, then how many were renewed once, twice, and so on.
        var renewals = ShiftedBetaGeometric.Fit([1000, 869, 743, 653, 593, 551, 517, 491]);
        Console.WriteLine(FormattableString.Invariant(
            $"alpha {renewals.Alpha:F3}, beta {renewals.Beta:F3}, twelfth renewal: {renewals.RenewalRate(12):P0} of those who are left"));
        // end: renewals

        return Task.CompletedTask;
    }
}
