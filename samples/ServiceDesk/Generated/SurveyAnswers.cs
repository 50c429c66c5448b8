using LibraryService.Metrics.Satisfaction;
using LibraryService.Samples.Desk.Replay;

namespace LibraryService.Samples.Desk.Generated;

/// <summary>What patrons answer when they are asked how it went: made up from a seed.</summary>
internal static class SurveyAnswers
{
    /// <summary>How many weeks were asked about before the quarter, and counted.</summary>
    private const int EarlierWeeks = 13;

    private static readonly DateOnly OutageFrom = new(2026, 9, 7);
    private static readonly DateOnly OutageTo = new(2026, 9, 20);
    private static readonly Touchpoint Desk = new("desk");
    private static readonly Touchpoint Catalogue = new("catalogue", "vendor");
    private static readonly (int Weight, Channel Value)[] Channels =
        [(34, Channel.Email), (22, Channel.Voice), (14, Channel.Chat), (10, Channel.Sms), (5, Channel.Letter), (15, Channel.Web)];

    // From 1, very dissatisfied, to 5, very satisfied.
    private static readonly (int Weight, int Value)[] Usual = [(4, 1), (5, 2), (9, 3), (38, 4), (44, 5)];
    private static readonly (int Weight, int Value)[] AfterABrokenPromise = [(14, 1), (16, 2), (20, 3), (32, 4), (18, 5)];
    private static readonly (int Weight, int Value)[] InTheOutage = [(30, 1), (24, 2), (18, 3), (18, 4), (10, 5)];

    /// <summary>What a case is asked about.</summary>
    public static SurveyOccasion Occasion(DeskCase @case, DateOnly day) => Occasion(@case.Channel, day) with { Branch = @case.Branch, Topic = @case.Topic };

    /// <summary>What somebody answers, who may have had to wait for longer than was promised.</summary>
    public static SurveyResponse Answer(SplitMix64 chance, SurveyOccasion occasion, bool wasKept = true)
    {
        var isOutage = occasion.Day >= OutageFrom && occasion.Day <= OutageTo && occasion.Touchpoint == Catalogue;
        var satisfied = chance.Pick(isOutage ? InTheOutage : wasKept ? Usual : AfterABrokenPromise);
        var answers = new List<SurveyAnswer>
        {
            new(SurveyQuestion.Satisfaction, satisfied),
            new(SurveyQuestion.Recommendation, Math.Clamp((2 * satisfied) - 1 + chance.Below(4) - 1, 0, 10)),
        };
        if (chance.Percent(50))
        {
            answers.Add(new(SurveyQuestion.Effort, Math.Clamp(satisfied + chance.Below(4), 1, 7)));
        }

        return new SurveyResponse { Occasion = occasion, Answers = answers, Standing = chance.Percent(3) ? PatronStanding.Staff : PatronStanding.Active };
    }

    /// <summary>The weeks before the quarter, as the tally of that time kept them.</summary>
    public static SurveyTally Earlier(ulong seed)
    {
        var tally = new SurveyTally(SurveyPeriod.Week);
        foreach (var (occasion, answer) in EarlierAsked(seed))
        {
            tally.Invite(occasion);
            if (answer is not null)
            {
                tally.Add(answer);
            }
        }

        return tally;
    }

    /// <summary>Who was asked in the weeks before the quarter, and what they answered; null for nothing.</summary>
    public static IEnumerable<(SurveyOccasion Occasion, SurveyResponse? Answer)> EarlierAsked(ulong seed)
    {
        var chance = new SplitMix64(seed ^ 0x5A715FAC71013);
        var monday = Quarter.First.AddDays(-(((int)Quarter.First.DayOfWeek + 6) % 7));
        for (var day = monday.AddDays(-7 * EarlierWeeks); day < monday; day = day.AddDays(1))
        {
            for (var asked = 0; asked < 8; asked++)
            {
                var occasion = Occasion(chance.Pick(Channels), day) with { Branch = SmallLibrary.HillRoad };
                yield return (occasion, chance.Percent(45) ? Answer(chance, occasion, chance.Percent(88)) : null);
            }
        }
    }

    /// <summary>Cards in the box at the door, and a stall at the market that asked those who do not come.</summary>
    public static void HearTheBox(SplitMix64 chance, SurveyTally tally, DateOnly day)
    {
        foreach (var (occasion, kind, count) in InTheBox(chance, day))
        {
            tally.Hear(occasion, kind, count);
        }
    }

    /// <summary>What was in the box at the door, and what the stall heard.</summary>
    public static IEnumerable<(SurveyOccasion Occasion, VoiceKind Kind, long Count)> InTheBox(SplitMix64 chance, DateOnly day)
    {
        (int Weight, Topic Value)[] reasons = [(31, "opening-hours"), (24, "did-not-know"), (18, "parking"), (14, "fines"), (3, "noise")];
        for (var i = 0; i < 90; i++)
        {
            yield return (new() { Day = day, Topic = chance.Pick(reasons) }, VoiceKind.ReasonForNotComing, 1);
        }

        yield return (new() { Day = day }, VoiceKind.Praise, 23);
        yield return (new() { Day = day }, VoiceKind.Concern, 14);
    }

    private static SurveyOccasion Occasion(Channel channel, DateOnly day) =>
        new() { Day = day, Channel = channel, Touchpoint = channel is Channel.Web or Channel.Email ? Catalogue : Desk };
}
