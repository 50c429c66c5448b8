using LibraryService.Desk;
using LibraryService.Privacy;
using static LibraryService.Tests.Desk.Counter;
using static LibraryService.Tests.Desk.PatronStoryTests;

namespace LibraryService.Tests.Desk;

public class StoryContradictionTests
{
    private static readonly PatronStory Nothing = new(new PatronId("P-1"));

    [Fact]
    public void A_source_that_tells_one_thing_differently_is_told_both_times()
    {
        var story = Nothing.With(Moment("hold.ready", minutes: 5), Moment("hold.ready", minutes: 9));
        story.Moments.Count.ShouldBe(2);
        var only = story.Contradictions.ShouldHaveSingleItem();
        (only.Kind, only.Moments.Count).ShouldBe((StoryContradictionKind.ToldDifferently, 2));
        var told = story.Tell(System.Globalization.CultureInfo.GetCultureInfo("en-GB"), TimeZoneInfo.Utc);
        told.Count(line => line.EndsWith("[Contradiction 1]", StringComparison.Ordinal)).ShouldBe(2);
        told[^1].ShouldBe("Contradiction 1: one thing was recorded more than once, and not the same.");
    }

    [Fact]
    public void Two_events_of_a_case_with_one_key_are_told_both()
    {
        var opening = NewDesk().Receive(Inquiry()).Events[0];
        var story = Nothing.With(new CaseId("C-118"), opening, opening with { At = Ten.AddMinutes(1) }, opening);
        story.Moments.Count.ShouldBe(2);
        story.Contradictions.ShouldHaveSingleItem().Kind.ShouldBe(StoryContradictionKind.ToldDifferently);
    }

    [Fact]
    public void A_yes_and_a_no_of_one_instant_contradict()
    {
        var contact = Ada with
        {
            Consents = [ConsentRecord.Given(MessagePurpose.Outreach, Channel.Email, Ten, "form"), ConsentRecord.Withdrawn(MessagePurpose.Outreach, Channel.Email, Ten, "link")],
        };
        Nothing.With(contact).Contradictions.ShouldHaveSingleItem().Kind.ShouldBe(StoryContradictionKind.SameInstant);
    }

    [Theory]
    [InlineData("Delivered", 1, "HardBounce", 90, "m-1", true)]
    [InlineData("Failed", 1, "Delivered", 90, "m-1", true)]
    [InlineData("SoftBounce", 1, "Delivered", 90, "m-1", false)]
    [InlineData("Accepted", 1, "HardBounce", 90, "m-1", false)]
    [InlineData("Unknown", 1, "Delivered", 90, "m-1", false)]
    [InlineData("Delivered", 1, "Delivered", 90, "m-1", false)]
    [InlineData("HardBounce", 1, "Delivered", 90, "m-2", false)]
    public void A_message_arrives_or_does_not(string first, int firstAt, string then, int thenAt, string ofMessage, bool contradict)
    {
        var story = Nothing.With(
            Moment(first, PatronMomentKind.Outcome, "k-1", "mail", firstAt, "m-1"),
            Moment(then, PatronMomentKind.Outcome, "k-2", "mail", thenAt, ofMessage));
        story.Contradictions.Select(one => one.Kind).ShouldBe(contradict ? [StoryContradictionKind.ArrivedAndNot] : []);
    }

    [Theory]
    [InlineData("hold.ready", "hold.cancelled", "hold 7", 0, true)]
    [InlineData("hold.ready", "hold.cancelled", "hold 7", 1, false)]
    [InlineData("hold.ready", "hold.cancelled", "hold 8", 0, false)]
    [InlineData("hold.ready", "hold.ready", "hold 7", 0, false)]
    [InlineData("hold.ready", "hold.cancelled", null, 0, false)]
    public void Two_systems_that_say_different_things_of_one_hold_and_instant_contradict(string one, string other, string? subject, int minutes, bool contradict) =>
        Nothing.With(Moment(one, key: "a", subject: "hold 7"), Moment(other, key: "b", source: "folio", subject: subject, minutes: minutes))
            .Contradictions.Select(found => found.Kind).ShouldBe(contradict ? [StoryContradictionKind.SameInstant] : []);
}
