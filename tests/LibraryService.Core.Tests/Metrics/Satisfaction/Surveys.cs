using LibraryService.Metrics.Satisfaction;

namespace LibraryService.Tests.Metrics.Satisfaction;

/// <summary>Responses drawn by chance.</summary>
internal static class Surveys
{
    private static readonly string[] Branches = ["Hill Road", "Canal Street", "Station Road"];
    private static readonly Touchpoint[] Touchpoints = [default, new("desk"), new("catalogue", "Vendor"), new("catalogue", "Other")];

    public static SurveyOccasion Occasion(Random random) => new()
    {
        Day = new DateOnly(2026, 1, 1).AddDays(random.Next(365)),
        Channel = random.Next(4) == 0 ? null : (Channel)random.Next(4),
        Branch = random.Next(5) == 0 ? default : new BranchId(Branches[random.Next(Branches.Length)]),
        Topic = random.Next(3) == 0 ? default : new Topic(random.Next(2) == 0 ? "account" : "opening-hours"),
        Touchpoint = Touchpoints[random.Next(Touchpoints.Length)],
    };

    public static SurveyResponse Response(Random random)
    {
        var answers = new List<SurveyAnswer> { new(SurveyQuestion.Satisfaction, random.Next(1, 6)) };
        if (random.Next(2) == 0)
        {
            answers.Add(new(SurveyQuestion.Recommendation, random.Next(11)));
        }

        if (random.Next(3) == 0)
        {
            answers.AddRange(SurveyQuestion.ServiceBehaviour.Select(question => new SurveyAnswer(question, random.Next(1, 6))));
        }

        return new SurveyResponse { Occasion = Occasion(random), Answers = answers, Standing = random.Next(3) == 0 ? (PatronStanding)random.Next(6) : random.Next(2) == 0 ? PatronStanding.Active : null };
    }

    public static SurveyTally Tally(IEnumerable<SurveyResponse> responses, Random? random = null)
    {
        var tally = new SurveyTally();
        foreach (var response in responses)
        {
            tally.Add(response);
            if (random is not null)
            {
                tally.Invite(response.Occasion, random.Next(1, 5));
                tally.Hear(Occasion(random), (VoiceKind)random.Next(4), random.Next(3));
            }
        }

        return tally;
    }

    public static List<SurveyResponse> Many(int seed, int count)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ => Response(random))];
    }
}
