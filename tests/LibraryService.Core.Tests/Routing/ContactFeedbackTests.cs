using LibraryService.Privacy;
using LibraryService.Routing;

namespace LibraryService.Tests.Routing;

public class ContactFeedbackTests
{
    private const string Address = "ada@example.org";
    private static readonly DateTimeOffset At = ContactCases.Monday.AddDays(-30);
    private static readonly ContactPolicy Policy = new() { Default = ChannelPreference.Ordered(Channel.Email), LetterAsLastResort = false };

    [Fact]
    public void One_doubtful_hard_bounce_silences_nobody() => IsReached(Bounce(null, 0)).ShouldBeTrue();

    [Fact]
    public void One_certain_hard_bounce_is_not_yet_evidence_enough() => IsReached(Bounce("550 5.1.1 user unknown", 0)).ShouldBeTrue();

    [Fact]
    public void Two_certain_hard_bounces_are() => IsReached(Bounce("550 5.1.1 user unknown", 0), Bounce("smtp; 550-5.1.1", 1)).ShouldBeFalse();

    [Fact]
    public void Three_doubtful_ones_are() => IsReached(Bounce(null, 0), Bounce("5.7.1 blocked", 1), Bounce("rejected", 2)).ShouldBeFalse();

    [Fact]
    public void Those_of_one_outage_count_once() => IsReached([.. Enumerable.Range(0, 50).Select(i => Of(DeliveryOutcomeKind.HardBounce, i / 3000.0, "5.1.1"))]).ShouldBeTrue();

    [Fact]
    public void A_delivery_clears_what_came_before() =>
        IsReached(Bounce("5.1.1", 0), Bounce("5.1.1", 1), Of(DeliveryOutcomeKind.Delivered, 2), Bounce("5.1.1", 3)).ShouldBeTrue();

    [Fact]
    public void Many_soft_bounces_are_evidence_too()
    {
        var seven = Enumerable.Range(0, 7).Select(i => Of(DeliveryOutcomeKind.SoftBounce, i)).ToArray();
        IsReached(seven).ShouldBeTrue();
        IsReached([.. seven, Of(DeliveryOutcomeKind.SoftBounce, 7)]).ShouldBeFalse();
    }

    [Theory]
    [InlineData(DeliveryOutcomeKind.Unknown)]
    [InlineData(DeliveryOutcomeKind.Accepted)]
    [InlineData(DeliveryOutcomeKind.Refused)]
    public void What_says_nothing_of_the_address_changes_nothing(DeliveryOutcomeKind kind) =>
        Of(kind, 0).ApplyTo(ContactCases.Ada).ShouldBeSameAs(ContactCases.Ada);

    [Fact]
    public void It_tells_which_address_it_is_about_and_its_text_does_not()
    {
        var stop = ContactFeedback.Stop(Channel.Email, Address, At);
        stop.Address.ShouldBe(Address);
        stop.ToString().ShouldNotContain(Address);
    }

    [Fact]
    public void Stop_ends_the_channel_for_every_purpose_and_start_ends_the_stop()
    {
        var stopped = ContactFeedback.Stop(Channel.Email, Address, At).ApplyTo(ContactCases.Ada);
        foreach (var purpose in Enum.GetValues<MessagePurpose>())
        {
            (ContactCases.Request(stopped) with { Purpose = purpose }).Plan().Channels().ShouldNotContain(Channel.Email);
        }

        var started = ContactFeedback.Start(Channel.Email, Address, At.AddDays(1)).ApplyTo(stopped);
        ContactCases.Request(started).Plan().Channels().ShouldContain(Channel.Email);
    }

    [Fact]
    public void Start_gives_back_no_consent_to_outreach()
    {
        var consented = ContactCases.Ada with { Consents = [ContactCases.Yes(Channel.Email, At.AddDays(-1))] };
        var patron = ContactFeedback.Start(Channel.Email, Address, At.AddDays(1)).ApplyTo(ContactFeedback.Stop(Channel.Email, Address, At).ApplyTo(consented));
        (ContactCases.Request(patron) with { Purpose = MessagePurpose.Outreach }).Plan().Refusals(Channel.Email).ShouldBe([ContactReasonCode.ConsentWithdrawn]);
    }

    [Fact]
    public void A_complaint_ends_outreach_and_leaves_service()
    {
        var consented = ContactCases.Ada with { Consents = [ContactCases.Yes(Channel.Email, At.AddDays(-1))] };
        var patron = Of(DeliveryOutcomeKind.Complaint, 0).ApplyTo(consented);
        (ContactCases.Request(patron) with { Purpose = MessagePurpose.Outreach }).Plan().Refusals(Channel.Email).ShouldBe([ContactReasonCode.Objected]);
        ContactCases.Request(patron).Plan().Channels().ShouldContain(Channel.Email);
        patron.Consents.StateAt(MessagePurpose.Outreach, Channel.Email, At).ShouldBe(ConsentState.Objected);
    }

    [Fact]
    public void It_belongs_to_the_address_however_it_is_written_and_whoever_else_has_it()
    {
        var feedback = ContactFeedback.Stop(Channel.Email, " ADA@example.org", At);
        PatronContact[] household = [ContactCases.Ada, ContactCases.Ada with { Id = new PatronId("2") }];
        household.Select(feedback.ApplyTo).ShouldAllBe(patron => patron.Points[0].Health.IsStopped);
        var other = ContactCases.Ada with { Points = [ContactPoint.Email("bob@example.org")] };
        feedback.ApplyTo(other).ShouldBeSameAs(other);
    }

    [Fact]
    public void Stop_on_one_channel_leaves_the_others() =>
        ContactFeedback.Stop(Channel.Voice, ContactCases.Sms.Address, At).ApplyTo(ContactCases.Ada).ShouldBeSameAs(ContactCases.Ada);

    [Fact]
    public void It_goes_into_the_list_that_outlives_the_patron()
    {
        var list = new SuppressionList(new HashKeyRing(HashKey.Create("k")));
        list = ContactFeedback.Stop(Channel.Email, Address, At).ApplyTo(Of(DeliveryOutcomeKind.Complaint, 0).ApplyTo(list));
        list.IsStopped(Channel.Email, Address).ShouldBeTrue();
        list = ContactFeedback.Start(Channel.Email, Address, At.AddDays(1)).ApplyTo(list);
        list.IsStopped(Channel.Email, Address).ShouldBeFalse();
        list.IsSuppressed(Channel.Email, Address, MessagePurpose.Outreach).ShouldBeTrue();
    }

    [Fact]
    public void The_same_feedback_in_any_order_and_any_number_of_times_gives_the_same_facts()
    {
        var random = new Random(7);
        for (var i = 0; i < 500; i++)
        {
            var feedback = Enumerable.Range(0, random.Next(1, 12)).Select(_ => Draw(random)).ToArray();
            var once = Applied(feedback);
            random.Shuffle(feedback);
            var again = Applied([.. feedback, .. feedback]);
            again.Points[0].Health.ShouldBe(once.Points[0].Health);
            ContactCases.Request(again).Plan().Text().ShouldBe(ContactCases.Request(once).Plan().Text());
            foreach (var purpose in Enum.GetValues<MessagePurpose>())
            {
                again.Consents.StateAt(purpose, Channel.Email, ContactCases.Monday).ShouldBe(once.Consents.StateAt(purpose, Channel.Email, ContactCases.Monday));
            }
        }
    }

    private static ContactFeedback Draw(Random random)
    {
        var at = At.AddMinutes(random.Next(0, 600));
        return random.Next(8) == 0
            ? ContactFeedback.Start(Channel.Email, Address, at)
            : ContactFeedback.Of(
                Channel.Email,
                Address,
                new DeliveryOutcome((DeliveryOutcomeKind)random.Next(8), random.Next(3) == 0 ? TimeSpan.FromHours(random.Next(9)) : null, random.Next(2) == 0 ? "5.1.1" : null),
                at);
    }

    private static PatronContact Applied(IEnumerable<ContactFeedback> feedback) => feedback.Aggregate(ContactCases.Ada, (patron, one) => one.ApplyTo(patron));

    private static bool IsReached(params ContactFeedback[] feedback) =>
        ContactCases.Request(Applied(feedback)).Plan(Policy).Kind == ContactPlanKind.Ordered;

    private static ContactFeedback Bounce(string? detail, double days) => Of(DeliveryOutcomeKind.HardBounce, days, detail);

    private static ContactFeedback Of(DeliveryOutcomeKind kind, double days, string? detail = null) =>
        ContactFeedback.Of(Channel.Email, Address, new DeliveryOutcome(kind, Detail: detail), At.AddDays(days));
}
