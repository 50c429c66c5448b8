using LibraryService.Metrics.Satisfaction;
using LibraryService.Samples.Desk.Replay;
using LibraryService.Sla;

namespace LibraryService.Samples.Desk.Generated;

/// <summary>What patrons answered when they were asked how it went: made up from a seed, of the cases of a log.</summary>
internal static class SurveyAnswers
{
    private static readonly DateOnly OutageFrom = new(2026, 10, 12);
    private static readonly DateOnly OutageTo = new(2026, 11, 1);
    private static readonly Touchpoint Desk = new("desk");
    private static readonly Touchpoint Catalogue = new("catalogue", "vendor");

    // From 1, very dissatisfied, to 5, very satisfied.
    private static readonly (int Weight, int Value)[] Usual = [(4, 1), (5, 2), (9, 3), (38, 4), (44, 5)];
    private static readonly (int Weight, int Value)[] InTheOutage = [(17, 1), (16, 2), (15, 3), (30, 4), (22, 5)];

    /// <summary>A tally by the week. Everybody whose case was resolved was asked; four in ten answered.</summary>
    public static SurveyTally Of(DeskLog log, ulong seed)
    {
        var chance = new SplitMix64(seed ^ 0x5A715FAC71013);
        var tally = new SurveyTally(SurveyPeriod.Week);
        foreach (var @case in log.Cases)
        {
            if (@case.Events.FirstOrDefault(happened => happened.Kind == SlaEventKind.Resolved) is not { At: var at } || at == default)
            {
                continue;
            }

            var occasion = new SurveyOccasion
            {
                Day = DateOnly.FromDateTime(at.DateTime),
                Channel = @case.Channel,
                Branch = @case.Branch,
                Topic = @case.Topic,
                Touchpoint = @case.Channel is Channel.Web or Channel.Email ? Catalogue : Desk,
            };
            tally.Invite(occasion);
            if (chance.Percent(40))
            {
                tally.Add(Answer(chance, occasion));
            }
        }

        HearTheBox(chance, tally, DateOnly.FromDateTime(log.Now.DateTime));
        return tally;
    }

    private static SurveyResponse Answer(SplitMix64 chance, SurveyOccasion occasion)
    {
        var isOutage = occasion.Day >= OutageFrom && occasion.Day <= OutageTo && occasion.Touchpoint == Catalogue;
        var satisfied = chance.Pick(isOutage ? InTheOutage : Usual);
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

    // Cards in the box at the door, and a stall at the market that asked those who do not come.
    private static void HearTheBox(SplitMix64 chance, SurveyTally tally, DateOnly day)
    {
        (int Weight, Topic Value)[] reasons = [(31, "opening-hours"), (24, "did-not-know"), (18, "parking"), (14, "fines"), (3, "noise")];
        for (var i = 0; i < 90; i++)
        {
            tally.Hear(new() { Day = day, Topic = chance.Pick(reasons) }, VoiceKind.ReasonForNotComing);
        }

        tally.Hear(new() { Day = day }, VoiceKind.Praise, 23);
        tally.Hear(new() { Day = day }, VoiceKind.Concern, 14);
    }
}
