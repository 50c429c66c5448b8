using LibraryService.Metrics.Satisfaction;

namespace Readme;

internal sealed class Signals : ISnippet
{
    public Task Run(TextWriter Console)
    {
        // begin: signals
        double[] lastYear = [0.82, 0.79, 0.84, 0.80, 0.81, 0.83, 0.78, 0.82, 0.80, 0.84, 0.81, 0.80];
        double[] thisYear = [0.83, 0.79, 0.82, 0.71, 0.78, 0.82];

        var chart = ControlChart.XmR(thisYear, ControlLimits.Of(lastYear));
        Console.WriteLine(FormattableString.Invariant($"chance: {chart.Points[0].Low:P0} to {chart.Points[0].High:P0}"));
        foreach (var signal in chart.Signals)
        {
            Console.WriteLine(FormattableString.Invariant($"month {signal.Point + 1}: {signal.Rule}"));
        }
        // end: signals

        return Task.CompletedTask;
    }
}
