// begin: satisfaction
using LibraryService;
using LibraryService.Metrics.Satisfaction;
// end: satisfaction

namespace Readme;

internal sealed class Satisfaction : ISnippet
{
    public Task Run(TextWriter Console)
    {
        // begin: satisfaction
        var tally = new SurveyTally(SurveyPeriod.Month);
        var desk = new SurveyOccasion { Day = new DateOnly(2026, 11, 23), Channel = Channel.InPerson, Branch = new BranchId("Hill Road") };
        var catalogue = desk with { Channel = Channel.Web, Touchpoint = new Touchpoint("catalogue", vendor: "Vendor") };
        foreach (var (occasion, scores) in new[] { (desk, "5454545345"), (catalogue, "5442515241") })
        {
            tally.Invite(occasion, 60);
            foreach (var score in scores)
            {
                for (var i = 0; i < 4; i++)
                {
                    tally.Add(new SurveyResponse { Occasion = occasion, Answers = [new(SurveyQuestion.Satisfaction, score - '0')] });
                }
            }
        }

        foreach (var (name, counts) in tally.By(SurveyDimension.Channel, SurveyQuestion.Satisfaction))
        {
            var sure = counts.ShareInterval();
            Console.WriteLine(FormattableString.Invariant(
                $"{name}: {counts.Share:P0} of {counts.Count} satisfied (95 %: {sure.Low:P0} to {sure.High:P0}), {counts.Against(target: 0.8)}"));
        }

        var groups = tally.By(SurveyDimension.Channel, SurveyQuestion.Satisfaction);
        var apart = groups[0].Counts.Above(groups[1].Counts);
        var silent = tally.Rate.WorstCase(tally.Total(SurveyQuestion.Satisfaction));
        Console.WriteLine(FormattableString.Invariant($"the desk is above the web by {apart.Low:P0} to {apart.High:P0}"));
        Console.WriteLine(FormattableString.Invariant($"{tally.Rate.Share:P0} answered; of all asked {silent.Low:P0} to {silent.High:P0} are satisfied"));
        // end: satisfaction

        return Task.CompletedTask;
    }
}
