using LibraryService.Metrics.Satisfaction;

namespace Readme;

internal sealed class Silence : ISnippet
{
    public Task Run(TextWriter Console)
    {
        // begin: silence
        var told = SilentEstimate.From(complaints: 9);
        var own = SilentEstimate.From(complaints: 9, new SilenceAssumptions { Silent = new(0.4, 0.6, 0.8, "our survey of 2025") });
        foreach (var estimate in (SilentEstimate[])[told, own])
        {
            Console.WriteLine(FormattableString.Invariant(
                $"{estimate.Unheard:0} unheard ({estimate.UnheardRange.Low:0} to {estimate.UnheardRange.High:0}), assuming {estimate.Assumptions.Silent.Source}"));
        }
        // end: silence

        return Task.CompletedTask;
    }
}
