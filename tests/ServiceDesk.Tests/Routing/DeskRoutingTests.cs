using LibraryService.Routing;
using LibraryService.Samples.Desk.Generated;
using LibraryService.Samples.Desk.Replay;
using LibraryService.Samples.Desk.Routing;

namespace LibraryService.Samples.Desk.Tests.Routing;

public class DeskRoutingTests
{
    private const ulong Seed = 27;
    private static DeskLog Log => SharedQuarter.Cast.Log;
    private static readonly InquiryPolicy Policy = SharedQuarter.Cast.Inquiries;
    private static readonly Lazy<IReadOnlyList<RoutedInquiry>> Routed = new(() => SharedQuarter.Cast.Routed);

    [Fact]
    public void Every_case_of_the_log_is_routed_once() =>
        Routed.Value.Select(one => one.Inquiry.Id.ToString()).Order(StringComparer.Ordinal).ShouldBe(Log.Cases.Select(@case => @case.Id.ToString()).Order(StringComparer.Ordinal));

    [Fact]
    public void Its_channels_are_those_of_the_channel_mix()
    {
        var mix = SharedQuarter.View.Figures!.Contacts;
        foreach (var channel in Routed.Value.GroupBy(one => one.Inquiry.Channel))
        {
            mix.Months.Where(month => month >= new DateOnly(2026, 7, 1)).Sum(month => mix.Count(month, channel.Key)).ShouldBe(channel.Count());
        }
    }

    [Fact]
    public void Nobody_takes_anything_who_is_not_there()
    {
        var roster = new Roster(Seed);
        foreach (var one in Routed.Value.Where(one => one.TakenBy == InquiryTaker.Staff))
        {
            roster.At(TakenAt(one), Log.Hours).Single(line => line.Member == one.Last!.Staff).Status.ShouldBe(StaffStatus.Available, one.Inquiry.Id.ToString());
        }
    }

    [Fact]
    public void What_comes_while_the_queue_is_closed_is_taken_here_from_its_next_opening_on()
    {
        var closed = Routed.Value.Where(one => one is { CameInHours: false, TakenBy: InquiryTaker.Staff }).ToList();
        closed.Count.ShouldBeGreaterThan(200);
        foreach (var one in closed)
        {
            TakenAt(one).ShouldBeGreaterThanOrEqualTo(Policy.Queues[0].Hours.NextOpening(one.Inquiry.ReceivedAt)!.Value);
        }
    }

    [Fact]
    public void What_a_partner_answers_comes_while_it_is_open_and_is_not_about_an_account()
    {
        var partners = Routed.Value.Where(one => one.TakenBy == InquiryTaker.Partner).ToList();
        partners.Count.ShouldBeGreaterThan(30);
        foreach (var one in partners)
        {
            Policy.Partners[0].Hours.IsOpen(TakenAt(one)).ShouldBeTrue();
            one.Inquiry.Channel.ShouldBeOneOf([.. Policy.Partners[0].Channels]);
            one.Inquiry.Topic.ToString().ShouldNotStartWith("account");
            one.Inquiry.Topic.ToString().ShouldNotStartWith("hold");
        }
    }

    [Fact]
    public void A_volunteer_helps_but_never_with_an_account()
    {
        var ines = Routed.Value.Where(one => one.Last!.Staff == new StaffId("Ines")).ToList();
        ines.Count.ShouldBeGreaterThan(5);
        ines.ShouldAllBe(one => !one.Inquiry.Topic.ToString().StartsWith("account", StringComparison.Ordinal));
    }

    [Fact]
    public void Who_is_served_alone_does_not_wait() =>
        Routed.Value.Where(one => one.TakenBy == InquiryTaker.SelfService).ShouldAllBe(one => one.Wait == TimeSpan.Zero);

    [Fact]
    public void Who_is_not_served_alone_gets_a_person_or_waits_for_one()
    {
        var others = Routed.Value.Where(one => one.Inquiry.SelfService.Any(attempt => attempt.Outcome != SelfServiceOutcome.Served)).ToList();
        others.Count.ShouldBeGreaterThan(25);
        others.ShouldAllBe(one => one.TakenBy != InquiryTaker.SelfService);
    }

    [Fact]
    public void What_a_partner_hands_back_is_followed_up_here()
    {
        var back = Routed.Value.Where(one => one is { Inquiry.HandedBack: not null, TakenBy: not InquiryTaker.Nobody }).ToList();
        back.ShouldNotBeEmpty();
        back.ShouldAllBe(one => one.TakenBy == InquiryTaker.Staff && one.Last!.FollowUp != null);
    }

    [Fact]
    public void Who_rings_a_closed_library_is_not_asked_to_wait_on_the_line()
    {
        Routed.Value.ShouldContain(one => one.WasOfferedCallBack);
        Routed.Value.Where(one => one.WasOfferedCallBack).ShouldAllBe(one => one.CameInHours);
    }

    [Fact]
    public void Every_queue_partner_and_self_service_of_the_policy_is_used()
    {
        Routed.Value.Select(one => one.First!.Queue).Distinct().Count().ShouldBe(Policy.Queues.Count);
        Routed.Value.SelectMany(one => one.Inquiry.SelfService).Select(attempt => attempt.Option).Distinct(StringComparer.Ordinal).Count().ShouldBe(Policy.SelfService.Count);
    }

    [Fact]
    public void The_order_in_which_inquiries_are_named_changes_nothing()
    {
        var reversed = new DeskRouting(Policy, new Roster(Seed), Log.Hours).Run(QuarterInquiries.Of(Log, Seed, new PatronBook(YearOfPatrons.Generate(Seed), Seed)).Reverse(), Log.Now);
        reversed.Reverse().Select(Outcome).ShouldBe(Routed.Value.Select(Outcome));
    }

    [Fact]
    public void What_comes_after_the_end_is_not_seen_and_what_waits_then_waits_still()
    {
        var friday = new DateTimeOffset(2026, 7, 3, 23, 0, 0, TimeSpan.Zero);
        AskedInquiry[] asked = [Asked("1", friday, Channel.Email), Asked("2", friday.AddHours(2), Channel.Email)];
        var routed = new DeskRouting(Policy, new Roster(Seed), Log.Hours).Run(asked, friday.AddHours(1));
        routed.Single().TakenBy.ShouldBe(InquiryTaker.Nobody);
        routed.Single().Wait.ShouldBeNull();
    }

    [Fact]
    public void Who_does_not_want_to_do_it_alone_gets_a_person_as_soon_as_they_say_so()
    {
        var at = new DateTimeOffset(2026, 7, 2, 11, 5, 0, TimeSpan.Zero);
        var asked = Asked("1", at, Channel.Web) with { Alone = SelfServiceOutcome.Declined, AloneFor = TimeSpan.FromSeconds(40) };
        asked = asked with { Inquiry = asked.Inquiry with { Topic = "loan.renew" } };
        var alwaysOpen = new InquiryPolicy([new InquiryQueue(new QueueId("desk"))]) { SelfService = [new SelfServiceOption("renewal", ["loan.renew"])] };
        var one = new DeskRouting(alwaysOpen, new Roster(Seed), Log.Hours).Run([asked], at.AddHours(8)).Single();
        one.First!.Kind.ShouldBe(InquiryRouteKind.SelfService);
        one.TakenBy.ShouldBe(InquiryTaker.Staff);
        one.Wait.ShouldBe(TimeSpan.FromSeconds(40));
    }

    private static AskedInquiry Asked(string id, DateTimeOffset at, Channel channel) =>
        new(new Inquiry { Id = new CaseId(id), Channel = channel, BranchId = SmallLibrary.HillRoad, ReceivedAt = at }, TimeSpan.FromMinutes(5));

    private static DateTimeOffset TakenAt(RoutedInquiry one) => one.Inquiry.ReceivedAt + one.Wait!.Value;

    private static string Outcome(RoutedInquiry one) => $"{one.First} {one.Last} {one.TakenBy} {one.Wait}";
}
