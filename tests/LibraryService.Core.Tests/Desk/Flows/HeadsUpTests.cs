using LibraryService.Desk;
using LibraryService.Desk.Flows;
using LibraryService.Hours;
using LibraryService.Routing;
using LibraryService.Sla;
using LibraryService.Templates.Messages;
using LibraryService.Templates.Proofreading;
using LibraryService.Testing;
using static LibraryService.Tests.Desk.Counter;

namespace LibraryService.Tests.Desk.Flows;

public class HeadsUpTests
{
    private static readonly StaffId Priya = new("priya");
    private static readonly StaffId Tom = new("tom");
    private static readonly ServiceHours Mondays = ServiceHours.In("Europe/London").Weekly(DayOfWeek.Monday, "09:00-17:00").Weekly(DayOfWeek.Tuesday, "09:00-17:00").Build();

    private static readonly HeadsUpTeam Desk = new(Front, new PatronContact { Standing = PatronStanding.Staff, Points = [ContactPoint.Email("desk@example.org")] }, [Priya, Tom], Mondays);

    private static readonly HeadsUpTeam Historians = new(
        History, new PatronContact { Standing = PatronStanding.Staff, Points = [ContactPoint.Email("history@example.org")] }, [new StaffId("eve")], ServiceHours.Always);

    // Tuesday at nine: the desk has to read it before it goes on Monday at five.
    private static readonly HeadsUp Fines = new()
    {
        Id = "fines-2027",
        Message = new StaffHeadsUp("From Tuesday on there are no fines for children.", Ten.AddHours(23), "Children pay no fines any more.", "Tom Reyes, extension 12", Ten.AddDays(7)),
        EffectiveAt = Ten.AddHours(23),
        Teams = [Desk, Historians],
    };

    [Fact]
    public void It_is_held_until_a_second_person_has_read_it_and_nobody_is_told()
    {
        var held = HeadsUps.Tell(NewDesk(), Fines);
        held.Select(one => (one.LastReply!.Outcome, one.Outbox.Count)).Distinct().ShouldBe([(ReplyOutcome.HeldForSecondReader, 0)]);
        HeadsUps.ReadingOf(Fines, Desk, held[0], Ten).IsTold.ShouldBeFalse();
    }

    [Fact]
    public void Each_team_that_it_concerns_is_told_in_a_case_of_its_own()
    {
        var told = Tell(NewDesk());
        told.Select(one => (one.Id.ToString(), one.Queue, one.State)).ShouldBe([("fines-2027.desk", Front, CaseState.Open), ("fines-2027.local-history", History, CaseState.Open)]);
        told.Select(one => one.Outbox.ShouldHaveSingleItem().Current.To.Address).ShouldBe(["desk@example.org", "history@example.org"]);
        told.ShouldAllBe(one => one.Notices == CaseNotices.None);
    }

    [Fact]
    public void A_team_has_to_read_it_before_it_goes_for_the_last_time_before_the_effect()
    {
        var told = Tell(NewDesk());
        HeadsUps.ReadingOf(Fines, Desk, told[0], Ten).Due.ShouldBe(Ten.AddHours(7));
        HeadsUps.ReadingOf(Fines, Historians, told[1], Ten).Due.ShouldBe(Ten.AddHours(23));
        var noon = Fines with { EffectiveAt = Ten.AddHours(26) };
        HeadsUps.ReadingOf(noon, Desk, told[0], Ten).Due.ShouldBe(Ten.AddHours(26));
        var now = Fines with { EffectiveAt = Ten.AddHours(-1) };
        HeadsUps.ReadingOf(now, Historians, told[1], Ten).Status.ShouldBe(SlaStatus.Breached);
    }

    [Fact]
    public void Who_has_not_read_is_known_at_any_time_and_the_last_reader_ends_the_case()
    {
        var time = new ManualTime(Ten);
        var desk = NewDesk(time);
        var told = Tell(desk)[0];
        time.Advance(TimeSpan.FromHours(1));
        var one = HeadsUps.Read(desk, told, Desk, Tom);
        HeadsUps.Read(desk, one, Desk, Tom).ShouldBeSameAs(one);
        var half = HeadsUps.ReadingOf(Fines, Desk, one, time.GetUtcNow());
        (half.Status, half.IsTold, half.Unread.ShouldHaveSingleItem(), half.Read.ShouldHaveSingleItem().Value).ShouldBe((SlaStatus.Running, true, Priya, Ten.AddHours(1)));
        HeadsUps.ReadingOf(Fines, Desk, one, Ten).Unread.ShouldBe([Priya, Tom]);
        HeadsUps.ReadingOf(Fines, Desk, one, Ten.AddHours(8)).Status.ShouldBe(SlaStatus.Breached);

        time.Advance(TimeSpan.FromHours(1));
        var both = HeadsUps.Read(desk, HeadsUps.Read(desk, one, Desk, new StaffId("eve")), Desk, Priya);
        (both.State, HeadsUps.ReadingOf(Fines, Desk, both, Ten.AddDays(9)).Status).ShouldBe((CaseState.Resolved, SlaStatus.Met));
    }

    [Fact]
    public void Read_too_late_is_missed()
    {
        var time = new ManualTime(Ten);
        var desk = NewDesk(time);
        var told = Tell(desk)[1];
        time.Advance(TimeSpan.FromHours(24));
        var late = HeadsUps.Read(desk, told, Historians, new StaffId("eve"));
        HeadsUps.ReadingOf(Fines, Historians, late, time.GetUtcNow()).Status.ShouldBe(SlaStatus.Missed);
    }

    [Fact]
    public void Nothing_is_sent_any_more_once_it_has_taken_effect()
    {
        var time = new ManualTime(Ten);
        var desk = NewDesk(time);
        var held = HeadsUps.Tell(desk, Fines)[0];
        time.Advance(TimeSpan.FromHours(23));
        HeadsUps.Tell(desk, held, Fines, Desk, Read(held)).LastReply!.Outcome.ShouldBe(ReplyOutcome.NotReachable);
    }

    [Fact]
    public void A_heads_up_goes_to_each_team_once() => Should.Throw<ArgumentException>(() => Fines with { Teams = [Desk, Desk] });

    private static IReadOnlyList<ServiceCase> Tell(ServiceDesk desk) => HeadsUps.Tell(desk, Fines, Read(HeadsUps.Tell(desk, Fines)[0]));

    private static ReplyOptions Read(ServiceCase held) => new()
    {
        SecondReadings = [.. held.Written.Select(text => SecondReading.Of(text.WholeText, new StaffId("head"), Tom, Ten))],
    };
}
