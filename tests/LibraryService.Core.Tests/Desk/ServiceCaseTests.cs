using System.Globalization;
using LibraryService.Delivery;
using LibraryService.Desk;
using LibraryService.Metrics.Satisfaction;
using LibraryService.Sla;
using static LibraryService.Tests.Desk.Counter;

namespace LibraryService.Tests.Desk;

public class ServiceCaseTests
{
    [Fact]
    public void Begins_with_its_opening() => Should.Throw<ArgumentException>(() => ServiceCase.Of(new CaseId("C-1"), NewDesk().Receive(Inquiry()).Events.Skip(1)));

    [Fact]
    public void Carries_what_is_new_until_it_is_saved()
    {
        var desk = NewDesk();
        var saved = desk.Reply(desk.Receive(Inquiry()), Cafe, Ada).Saved();
        (saved.NewEvents.Count, saved.Outbox.Count, saved.Version).ShouldBe((0, 0, 1));
        desk.Resolve(saved).NewEvents.ShouldHaveSingleItem().Kind.ShouldBe(CaseEventKind.Resolved);
    }

    [Fact]
    public void A_later_step_keeps_what_an_earlier_one_put_into_the_outbox()
    {
        var desk = NewDesk();
        var replied = desk.Reply(desk.Receive(Inquiry()), Cafe, Ada);
        var resolved = desk.PatronWrote(desk.Reply(desk.Resolve(replied), Cafe, Ada), "m-1", Channel.Email, "Thanks", needsNoReply: true);
        resolved.Outbox.ShouldBe(replied.Outbox);
        desk.Reply(replied, Cafe, Ada).Outbox.Select(entry => entry.Key).Distinct(StringComparer.Ordinal).Count().ShouldBe(2);
    }

    [Fact]
    public void A_senders_clock_that_runs_ahead_hides_nothing() => NewDesk().Receive(Inquiry() with { ReceivedAt = Ten.AddYears(1) }).OpenedAt.ShouldBe(Ten);

    [Theory]
    [InlineData("0001-01-01T00:00:00Z")]
    [InlineData("1899-12-31T23:59:59Z")]
    [InlineData("1900-01-01T00:00:00+14:00")]
    public void What_comes_in_before_hours_are_known_is_refused_with_what_is_allowed_and_what_came(string text)
    {
        var (desk, at) = (NewDesk(), DateTimeOffset.Parse(text, CultureInfo.InvariantCulture));
        var longAgo = Inquiry() with { ReceivedAt = at };
        Action[] takings =
        [
            () => desk.Receive(longAgo),
            () => desk.Begin(longAgo),
            () => desk.FeedbackReceived(longAgo, VoiceKind.Concern),
            () => desk.PatronWrote(desk.Receive(Inquiry()), "m-1", Channel.Email, "Hello?", at),
        ];
        foreach (var take in takings)
        {
            var message = Should.Throw<ArgumentOutOfRangeException>(take).Message;
            message.ShouldContain("1900");
            message.ShouldContain(at.ToString("O", CultureInfo.InvariantCulture));
        }
    }

    [Fact]
    public void What_came_in_as_early_as_hours_are_known_has_its_promise()
    {
        var desk = NewDesk();
        desk.Report(desk.Receive(Inquiry() with { ReceivedAt = new DateTimeOffset(1900, 1, 1, 0, 0, 0, TimeSpan.Zero) })).Status(SlaMetric.FirstResponse).ShouldBe(SlaStatus.Breached);
    }

    [Fact]
    public void An_inquiry_names_its_case() => Should.Throw<ArgumentException>(() => NewDesk().Receive(Inquiry() with { Id = default }));

    [Fact]
    public void What_is_still_on_its_way_says_nothing_yet()
    {
        var replied = NewDesk().Reply(NewDesk().Receive(Inquiry()), Cafe, Ada);
        replied.Outbox[0].State.ShouldBe(DeliveryState.Waiting);
        NewDesk().Delivered(replied, replied.Outbox[0]).ShouldBeSameAs(replied);
    }
}
