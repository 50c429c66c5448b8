using LibraryService.Desk;
using LibraryService.Sla;
using LibraryService.Testing;
using static LibraryService.Tests.Desk.Counter;

namespace LibraryService.Tests.Desk;

public class MergeTests
{
    [Fact]
    public void Nothing_of_either_case_is_lost()
    {
        var desk = NewDesk();
        var (kept, other) = (desk.Receive(Inquiry("C-1")), desk.PatronWrote(desk.Receive(Inquiry("C-2")), "m-1", Channel.Sms, "Anybody there?"));
        var merge = desk.Merge(kept, other);
        merge.Outcome.ShouldBe(MergeOutcome.Merged);
        merge.Kept.Events.Count(happened => happened.From.IsEmpty).ShouldBe(kept.Events.Count);
        merge.Kept.Events.Count(happened => happened.From == other.Id).ShouldBe(merge.Merged.Events.Count);
        (merge.Merged.State, merge.Merged.MergedInto, merge.Merged.Events.Count).ShouldBe((CaseState.Merged, kept.Id, other.Events.Count + 1));
    }

    [Fact]
    public void The_promise_runs_from_whoever_asked_first()
    {
        var time = new ManualTime(Ten);
        var desk = NewDesk(time);
        var first = desk.Receive(Inquiry("C-1"));
        time.Advance(TimeSpan.FromHours(1));
        var second = desk.Receive(Inquiry("C-2") with { ReceivedAt = time.GetUtcNow() });
        desk.Report(desk.Merge(second, first).Kept).ShouldNotBeNull()[SlaMetric.FirstResponse].Due.ShouldBe(Ten.AddHours(4));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_newer_question_has_its_clock_whichever_case_goes_on(bool newerGoesOn)
    {
        var time = new ManualTime(Ten);
        var desk = NewDesk(time);
        var answered = desk.Answered(desk.Receive(Inquiry("C-1")), Channel.Voice);
        time.Advance(TimeSpan.FromHours(24));
        var asked = desk.Receive(Inquiry("C-2") with { ReceivedAt = time.GetUtcNow() });
        var report = desk.Report((newerGoesOn ? desk.Merge(kept: asked, other: answered) : desk.Merge(kept: answered, other: asked)).Kept).ShouldNotBeNull();
        (report[SlaMetric.FirstResponse].Status, report[SlaMetric.NextResponse].Due).ShouldBe((SlaStatus.Met, Ten.AddHours(32)));
    }

    [Fact]
    public void Of_three_cases_that_become_one_each_question_after_the_first_has_its_clock()
    {
        var time = new ManualTime(Ten);
        var desk = NewDesk(time);
        var first = desk.Answered(desk.Receive(Inquiry("C-1")), Channel.Voice);
        time.Advance(TimeSpan.FromHours(24));
        var second = desk.Receive(Inquiry("C-2") with { ReceivedAt = time.GetUtcNow() });
        time.Advance(TimeSpan.FromHours(1));
        var third = desk.Receive(Inquiry("C-3") with { ReceivedAt = time.GetUtcNow() });
        desk.Report(desk.Merge(desk.Merge(third, first).Kept, second).Kept).ShouldNotBeNull()[SlaMetric.NextResponse].Due.ShouldBe(Ten.AddHours(32));
    }

    [Fact]
    public void A_question_that_came_again_after_the_case_was_resolved_opens_it_again()
    {
        var time = new ManualTime(Ten);
        var desk = NewDesk(time);
        var resolved = desk.Resolve(desk.Receive(Inquiry("C-1")));
        time.Advance(TimeSpan.FromHours(1));
        var again = desk.Receive(Inquiry("C-2") with { ReceivedAt = time.GetUtcNow() });
        var kept = desk.Merge(resolved, again).Kept;
        (kept.State, kept.AwaitsReply, kept.Inquiry.Id).ShouldBe((CaseState.Open, true, resolved.Id));
    }

    [Fact]
    public void Who_writes_to_a_case_that_went_into_another_is_seen()
    {
        var desk = NewDesk();
        var merged = desk.Merge(desk.Receive(Inquiry("C-1")), desk.Receive(Inquiry("C-2"))).Merged;
        merged.NeedsStaff.ShouldBeFalse();
        desk.PatronWrote(merged, "m-1", Channel.Email, "Hello?").NeedsStaff.ShouldBeTrue();
    }

    [Theory]
    [InlineData("C-1", "P-1", MergeOutcome.SameCase)]
    [InlineData("C-2", "P-2", MergeOutcome.TwoPatrons)]
    [InlineData("C-2", null, MergeOutcome.Merged)]
    public void Refuses_what_must_not_be_one(string id, string? patron, MergeOutcome outcome)
    {
        var desk = NewDesk();
        var (kept, other) = (desk.Receive(Inquiry("C-1")), desk.Receive(Inquiry(id) with { Patron = patron is null ? null : new PatronId(patron) }));
        var merge = desk.Merge(kept, other);
        merge.Outcome.ShouldBe(outcome);
        ReferenceEquals(merge.Kept, kept).ShouldBe(outcome != MergeOutcome.Merged);
    }

    [Fact]
    public void A_case_goes_into_another_once()
    {
        var desk = NewDesk();
        var merge = desk.Merge(desk.Receive(Inquiry("C-1")), desk.Receive(Inquiry("C-2")));
        desk.Merge(desk.Receive(Inquiry("C-3")), merge.Merged).Outcome.ShouldBe(MergeOutcome.MergedBefore);
    }

    [Fact]
    public void A_patrons_story_is_told_in_order_and_once()
    {
        var time = new ManualTime(Ten);
        var desk = NewDesk(time);
        var one = desk.Receive(Inquiry("C-1"));
        time.Advance(TimeSpan.FromHours(1));
        var two = desk.Receive(Inquiry("C-2") with { Channel = Channel.Sms, ReceivedAt = time.GetUtcNow() });
        time.Advance(TimeSpan.FromHours(1));
        var merge = desk.Merge(one, two);
        new PatronStory(new PatronId("P-1")).With([merge.Merged, merge.Kept]).Moments.Select(moment => $"{moment.Case} {moment.What}").ShouldBe(
            ["C-1 Opened", "C-1 Routed", "C-2 Opened", "C-2 Routed", "C-2 Merged"]);
    }
}
