namespace LibraryService.Samples.Desk.Generated;

/// <summary>What people ask a small library, how often, and how well it copes.</summary>
internal static class Kinds
{
    private static readonly Spread WithinADay = Spread.Minutes(5, 15, 35, 60, 95, 140, 200, 280, 370, 480, 1300);
    private static readonly Spread FewDays = Spread.Minutes(2, 8, 20, 45, 90, 150, 240, 360, 520, 800, 2400);
    private static readonly Spread TwoWeeks = Spread.Hours(1, 4, 8, 12, 17, 22, 28, 35, 43, 55, 110);
    private static readonly IReadOnlyList<(int Weight, Channel Value)> Written = [(6, Channel.Email), (3, Channel.Web), (1, Channel.Letter)];

    /// <summary>The kinds, each with its weight.</summary>
    public static IReadOnlyList<(int Weight, Kind Value)> All { get; } =
    [
        (300, new Kind { Channels = [(7, Channel.Email), (3, Channel.Web)], Answer = WithinADay, Work = FewDays }),
        (170, new Kind { Channels = [(1, Channel.Voice)], Answer = Spread.Minutes(3, 10, 25, 45, 75, 115, 165, 230, 320, 430, 1100), Work = FewDays }),
        (130, new Kind
        {
            Channels = [(1, Channel.Chat)],
            Answer = Spread.Seconds(4, 11, 17, 23, 30, 38, 47, 58, 70, 85, 420),
            Work = Spread.Seconds(20, 60, 90, 120, 150, 190, 240, 300, 400, 600, 1500),
            PatronReply = Spread.Seconds(8, 15, 22, 30, 38, 47, 58, 75, 100, 150, 400),
            AskMore = 60,
            WaitForOthers = 0,
            Mislaid = 0,
        }),
        (80, new Kind
        {
            Channels = [(1, Channel.Sms)],
            Answer = Spread.Minutes(1, 2, 3, 5, 7, 9, 12, 16, 20, 28, 160),
            Work = Spread.Minutes(1, 5, 10, 20, 40, 70, 110, 180, 270, 400, 1300),
            PatronReply = Spread.Minutes(1, 3, 5, 9, 15, 25, 45, 90, 200, 500, 1500),
        }),
        (60, new Kind { Channels = [(1, Channel.Social)], Answer = Spread.Minutes(2, 9, 20, 33, 50, 72, 98, 130, 170, 215, 600), Work = FewDays, AskMore = 20 }),
        (25, new Kind { Channels = [(1, Channel.Letter)], Answer = Spread.Hours(3, 6, 9, 12, 15, 18, 21, 25, 29, 34, 65), Work = TwoWeeks, AskMore = 5 }),
        (80, new Kind { Channels = [(5, Channel.Email), (3, Channel.Voice), (2, Channel.Web)], Topic = "account", Answer = WithinADay, Work = FewDays }),
        (40, new Kind { Channels = [(1, Channel.Email)], Topic = "hold.ready", Answer = Spread.Minutes(1, 2, 3, 5, 6, 8, 10, 13, 17, 24, 90), Work = FewDays, AskMore = 0, WaitForOthers = 0 }),
        (30, new Kind { Channels = Written, Topic = "research", Answer = WithinADay, Work = TwoWeeks, Updates = (3, 6) }),
        (25, new Kind { Channels = Written, Topic = "suggestion", Answer = WithinADay, Work = TwoWeeks, WaitForOthers = 40, WaitState = "waiting-on-supplier", Updates = (3, 6) }),
        (25, new Kind { Channels = Written, Topic = "ill", Answer = WithinADay, Work = TwoWeeks, WaitForOthers = 90, WaitState = "waiting-on-lender", Updates = (4, 6) }),
        (18, new Kind { Channels = Written, Topic = "hold.lost", Answer = WithinADay, Work = TwoWeeks, WaitForOthers = 30, WaitState = "waiting-on-supplier", Updates = (3, 5) }),
        (18, new Kind { Channels = Written, Topic = "complaint", Answer = WithinADay, Work = TwoWeeks, AskMore = 50, Updates = (3, 5) }),
        (15, new Kind { Channels = [(4, Channel.Letter), (6, Channel.Web)], Topic = "feedback", Answer = TwoWeeks, Work = FewDays, AskMore = 5, WaitForOthers = 0 }),
        (4, new Kind { Channels = Written, Topic = "reconsideration", Answer = FewDays, Work = Spread.Hours(40, 60, 80, 100, 120, 140, 160, 180, 200, 220, 300), Updates = (6, 11) }),
        (4, new Kind { Channels = Written, Topic = "data-rights", Answer = WithinADay, Work = TwoWeeks, AskMore = 0, WaitForOthers = 0 }),
    ];
}
