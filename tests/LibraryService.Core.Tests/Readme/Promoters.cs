using LibraryService.Metrics.Satisfaction;

namespace Readme;

internal sealed class Promoters : ISnippet
{
    public Task Run(TextWriter Console)
    {
        // begin: promoters
        var score = NetPromoterScore.From(promoters: 12, passives: 0, detractors: 0);
        var sure = score.Interval();
        Console.WriteLine(FormattableString.Invariant($"{score.Score:0} of {score.Count} answers, between {sure.Low:0} and {sure.High:0}"));
        // end: promoters

        return Task.CompletedTask;
    }
}
