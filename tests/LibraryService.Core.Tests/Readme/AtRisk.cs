using System.Globalization;
using LibraryService.Metrics.Churn;

namespace Readme;

internal sealed class AtRisk : ISnippet
{
    public Task Run(TextWriter Console)
    {
        var events = BranchCards.Events();
        var window = new ActivityWindow(new DateOnly(2026, 1, 1), new DateOnly(2026, 9, 30));
        var culture = new CultureInfo("en-GB");

        // begin: churn-at-risk
        var model = MbgNbd.Fit(ActivityCensus.Of(events, window, BranchCards.Facts).History);
        var list = AtRiskList.Of(model, events, window, BranchCards.Facts, new AtRiskOptions { Most = 3 });
        foreach (var patron in list.Patrons)
        {
            Console.WriteLine($"{patron.Patron}: {string.Join(' ', patron.Reasons.Select(reason => reason.Explain(culture)))} Next: {patron.NextStep}");
        }
        // end: churn-at-risk

        return Task.CompletedTask;
    }
}
