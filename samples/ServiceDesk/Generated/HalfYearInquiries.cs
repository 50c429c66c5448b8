using LibraryService.Samples.Desk.Replay;
using LibraryService.Samples.Desk.Routing;
using LibraryService.Samples.Desk.Simulation;

namespace LibraryService.Samples.Desk.Generated;

/// <summary>What the log does not say of a case when it comes in, made up from a seed: the language, what exactly is asked, and what the patron does when offered something else than a person.</summary>
internal static class HalfYearInquiries
{
    private static readonly (int Weight, string Value)[] Languages = [(89, "en"), (6, "es"), (3, "pl"), (2, "ur")];
    private static readonly (int Weight, Topic Value)[] Questions = [(62, default), (16, "loan.renew"), (10, "hold.place"), (2, "hold.cancel"), (10, "opening-hours")];
    private static readonly (int Weight, Topic Value)[] AccountQuestions = [(55, "account"), (45, "account.fine")];
    private static readonly (int Weight, SelfServiceOutcome Value)[] Outcomes =
        [(62, SelfServiceOutcome.Served), (14, SelfServiceOutcome.NotServed), (17, SelfServiceOutcome.Declined), (7, SelfServiceOutcome.Offered)];

    private static readonly Spread Trying = Spread.Seconds(10, 20, 30, 40, 50, 60, 75, 90, 110, 140, 175);
    private static readonly Spread Elsewhere = Spread.Minutes(3, 8, 12, 17, 23, 30, 40, 50, 65, 90, 180);

    /// <summary>The inquiries with which the cases of a log began, in the order of coming in.</summary>
    public static IReadOnlyList<AskedInquiry> Of(DeskLog log, ulong seed)
    {
        // Another stream than that of the log, which stays as it is.
        var chance = new SplitMix64(seed ^ 0xA5CED);
        return [.. log.Cases.Select(@case => Asked(chance, @case)).OrderBy(asked => asked.Inquiry.ReceivedAt)];
    }

    private static AskedInquiry Asked(SplitMix64 chance, DeskCase @case)
    {
        var inquiry = new Inquiry
        {
            Id = @case.Id,
            Channel = @case.Channel,
            BranchId = @case.Branch,
            Language = chance.Pick(Languages),
            Topic = @case.Topic.IsEmpty ? chance.Pick(Questions) : @case.Topic == "account" ? chance.Pick(AccountQuestions) : @case.Topic,
            ReceivedAt = @case.Events.Min(happened => happened.At),
        };
        return new AskedInquiry(inquiry, Handling.Of(@case.Channel).Draw(chance))
        {
            Alone = chance.Pick(Outcomes),
            AloneFor = Trying.Draw(chance),
            HandedBackAfter = chance.Percent(12) ? Elsewhere.Draw(chance) : null,
            CallBack = chance.Percent(70) ? CallBackAnswer.Accepted : CallBackAnswer.Declined,
        };
    }
}
