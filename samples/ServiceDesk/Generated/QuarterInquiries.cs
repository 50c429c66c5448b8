using LibraryService.Samples.Desk.Replay;
using LibraryService.Samples.Desk.Routing;
using LibraryService.Samples.Desk.Simulation;

namespace LibraryService.Samples.Desk.Generated;

/// <summary>What the log does not say of a case when it comes in, made up from a seed: who asks, in which language, what exactly, and what the patron does when offered something else than a person.</summary>
internal static class QuarterInquiries
{
    private static readonly (int Weight, Topic Value)[] GeneralTopics = [(62, default), (16, "loan.renew"), (10, "hold.place"), (2, "hold.cancel"), (10, "opening-hours")];
    private static readonly (int Weight, Topic Value)[] AccountTopics = [(55, "account"), (45, "account.fine")];
    private static readonly (int Weight, SelfServiceOutcome Value)[] Outcomes =
        [(62, SelfServiceOutcome.Served), (14, SelfServiceOutcome.NotServed), (17, SelfServiceOutcome.Declined), (7, SelfServiceOutcome.Offered)];

    private static readonly Spread Trying = Spread.Seconds(10, 20, 30, 40, 50, 60, 75, 90, 110, 140, 175);
    private static readonly Spread Elsewhere = Spread.Minutes(3, 8, 12, 17, 23, 30, 40, 50, 65, 90, 180);

    /// <summary>The inquiries with which the cases of a log began, in the order of coming in.</summary>
    /// <param name="log">The log.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="patrons">Who may have asked.</param>
    public static IReadOnlyList<AskedInquiry> Of(DeskLog log, ulong seed, PatronBook patrons)
    {
        // Another stream than that of the log, which stays as it is.
        var chance = new SplitMix64(seed ^ 0xA5CED);
        return [.. log.Cases.Select(@case => Asked(chance, @case, patrons)).OrderBy(asked => asked.Inquiry.ReceivedAt)];
    }

    private static AskedInquiry Asked(SplitMix64 chance, DeskCase @case, PatronBook patrons)
    {
        var patron = Quarter.IsStory(@case) ? PatronBook.Priya : patrons.Pick(chance, @case.Channel);
        var language = patrons.Find(patron)?.Language is { } tag ? tag.Split('-')[0] : "en";
        var (question, _) = Questions.Of(@case.Id, @case.Topic, language);
        var inquiry = new Inquiry
        {
            Id = @case.Id,
            Patron = patron.IsEmpty ? null : patron,
            Channel = @case.Channel,
            BranchId = @case.Branch,
            Language = language,
            Text = question,
            Topic = @case.Topic.IsEmpty ? chance.Pick(GeneralTopics) : @case.Topic == "account" ? chance.Pick(AccountTopics) : @case.Topic,
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
