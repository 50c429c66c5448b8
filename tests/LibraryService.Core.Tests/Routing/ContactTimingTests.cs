using LibraryService.Routing;
using LibraryService.Tests.Hours;

namespace LibraryService.Tests.Routing;

public class ContactTimingTests
{
    private static readonly ContactPolicy Nights = new()
    {
        TimeZone = "Europe/London",
        QuietHours = QuietHours.Daily("22:00-07:00"),
        Waits = new Dictionary<Channel, TimeSpan> { [Channel.Email] = TimeSpan.FromHours(20), [Channel.Sms] = TimeSpan.FromHours(4) },
    };

    [Theory]
    [InlineData("2026-11-23T21:59:59+00:00", "2026-11-23T21:59:59+00:00")]
    [InlineData("2026-11-23T22:00+00:00", "2026-11-24T07:00:00+00:00")] // quiet hours begin
    [InlineData("2026-11-24T06:59:59+00:00", "2026-11-24T07:00:00+00:00")]
    [InlineData("2026-11-24T07:00+00:00", "2026-11-24T07:00:00+00:00")] // and end
    [InlineData("2026-03-29T00:30+00:00", "2026-03-29T07:00:00+01:00")] // an hour of the night is skipped
    [InlineData("2026-10-25T00:30+00:00", "2026-10-25T07:00:00+00:00")] // an hour of the night is repeated
    public void No_step_starts_in_quiet_hours(string at, string notBefore) =>
        Instant.Text(Only(Channel.Sms, at).Steps[0].NotBefore).ShouldBe(notBefore);

    [Theory]
    [InlineData("2026-11-23T10:00+00:00", "2026-11-23T14:00:00+00:00")]
    [InlineData("2026-11-23T20:00+00:00", "2026-11-24T09:00:00+00:00")] // two hours tonight, two tomorrow
    [InlineData("2026-11-23T18:00+00:00", "2026-11-23T22:00:00+00:00")] // used up when quiet hours begin
    public void A_wait_counts_allowed_hours(string at, string giveUpAt) => Instant.Text(Only(Channel.Sms, at).Steps[0].GiveUpAt).ShouldBe(giveUpAt);

    [Fact]
    public void The_next_step_starts_when_the_one_before_was_given_up_and_it_is_allowed()
    {
        var request = ContactCases.Request(ContactCases.Ada with { Preferences = ChannelPreference.Ordered(Channel.Sms, Channel.Email) }) with { At = Instant.Of("2026-11-23T18:00Z") };
        var plan = request.Plan(Nights);
        plan.Kind.ShouldBe(ContactPlanKind.Ordered);
        Instant.Text(plan.Steps[0].GiveUpAt).ShouldBe("2026-11-23T22:00:00+00:00");
        Instant.Text(plan.Steps[1].NotBefore).ShouldBe("2026-11-24T07:00:00+00:00");
        Instant.Text(plan.Steps[1].GiveUpAt).ShouldBe("2026-11-25T12:00:00+00:00");
    }

    [Fact]
    public void Quiet_hours_are_in_the_patrons_zone()
    {
        var patron = ContactCases.Ada with { TimeZone = "America/New_York", Preferences = ChannelPreference.Ordered(Channel.Sms) };
        var step = ContactCases.Request(patron).Plan(Nights).Steps[0];
        Instant.Text(step.NotBefore).ShouldBe("2026-11-23T07:00:00-05:00");
    }

    [Fact]
    public void A_zone_that_nobody_knows_is_said_and_the_librarys_is_used()
    {
        var plan = ContactCases.Request(ContactCases.Ada with { TimeZone = "Europe/Londinium" }).Plan(Nights);
        plan.Codes().ShouldContain(ContactReasonCode.UnknownZone);
        plan.Steps[0].NotBefore.ShouldBe(ContactCases.Monday);
    }

    [Fact]
    public void The_patrons_own_quiet_hours_stand_in_place_of_the_librarys()
    {
        var own = QuietHours.Daily("09:00-11:00, 12:00-13:00").On(DayOfWeek.Monday, "09:00-10:30");
        var request = ContactCases.Request(ContactCases.Ada with { QuietHours = own });
        Instant.Text(request.Plan(Nights).Steps[0].NotBefore).ShouldBe("2026-11-23T10:30:00+00:00");
        Instant.Text((request with { At = Instant.Of("2026-11-24T10:00Z") }).Plan(Nights).Steps[0].NotBefore).ShouldBe("2026-11-24T11:00:00+00:00");
        Instant.Text((request with { At = Instant.Of("2026-11-23T23:00Z") }).Plan(Nights).Steps[0].NotBefore).ShouldBe("2026-11-23T23:00:00+00:00");
    }

    [Fact]
    public void Explicitly_no_quiet_hours_is_not_nothing_said()
    {
        var request = ContactCases.Request(ContactCases.Ada with { QuietHours = QuietHours.None }) with { At = Instant.Of("2026-11-23T23:00Z") };
        request.Plan(Nights).Steps[0].NotBefore.ShouldBe(request.At);
    }

    [Fact]
    public void An_urgent_message_breaks_quiet_hours_only_where_the_policy_says_so()
    {
        var night = ContactCases.Request() with { At = Instant.Of("2026-11-23T23:00Z"), Urgency = Urgency.Urgent };
        night.Plan(Nights).Steps[0].NotBefore.ShouldBe(Instant.Of("2026-11-24T07:00Z"));
        var policy = new ContactPolicy { TimeZone = "Europe/London", QuietHours = Nights.QuietHours, UrgentBreaksQuietHours = [MessagePurpose.Legal] };
        night.Plan(policy).Steps[0].NotBefore.ShouldBe(Instant.Of("2026-11-24T07:00Z"));
        var legal = (night with { Purpose = MessagePurpose.Legal }).Plan(policy);
        legal.Steps[0].NotBefore.ShouldBe(night.At);
        legal.Codes().ShouldContain(ContactReasonCode.BreaksQuietHours);
        (night with { Purpose = MessagePurpose.Legal, Urgency = Urgency.High }).Plan(policy).Steps[0].NotBefore.ShouldBe(Instant.Of("2026-11-24T07:00Z"));
    }

    [Theory]
    [InlineData("00:00-24:00")]
    [InlineData("00:00-12:00, 12:00-24:00")]
    [InlineData("22:00-21:00, 20:00-23:00")]
    public void Nobody_is_reached_who_is_never_to_be_disturbed(string ranges)
    {
        var plan = ContactCases.Request(ContactCases.Ada with { QuietHours = QuietHours.Daily(ranges) }).Plan();
        plan.Kind.ShouldBe(ContactPlanKind.Suppressed);
        plan.Refusals(Channel.Email).ShouldBe([ContactReasonCode.AlwaysQuiet]);
    }

    [Fact]
    public void A_step_that_would_come_too_late_is_refused_and_the_one_before_ends_with_the_message()
    {
        var plan = (ContactCases.Request() with { ExpiresAt = ContactCases.Monday.AddHours(3) }).Plan(Nights);
        plan.Channels().ShouldBe([Channel.Email]);
        plan.Steps[0].GiveUpAt.ShouldBe(ContactCases.Monday.AddHours(3));
        plan.Refusals(Channel.Sms).ShouldBe([ContactReasonCode.TooLate]);
    }

    [Theory]
    [InlineData(0, ContactReasonCode.Expired)]
    [InlineData(-1, ContactReasonCode.Expired)]
    public void A_message_past_its_end_is_dropped(int hours, ContactReasonCode code) =>
        (ContactCases.Request() with { ExpiresAt = ContactCases.Monday.AddHours(hours) }).Plan().Codes().ShouldBe([code]);

    [Fact]
    public void A_hold_that_was_picked_up_needs_no_message() =>
        (ContactCases.Request() with { SettledAt = ContactCases.Monday }).Plan().Codes().ShouldBe([ContactReasonCode.Settled]);

    [Fact]
    public void The_same_message_is_not_sent_twice()
    {
        var sent = new ContactSent(Channel.Email, MessagePurpose.Service, ContactCases.Monday.AddDays(-3), "hold.ready", "hold-118-ready");
        var request = ContactCases.Request() with { DuplicateKey = "hold-118-ready", Sent = [sent] };
        request.Plan().Codes().ShouldBe([ContactReasonCode.Duplicate]);
        (request with { DuplicateKey = "hold-119-ready" }).Plan().Kind.ShouldBe(ContactPlanKind.Ordered);
        (request with { Sent = [sent with { At = ContactCases.Monday.AddTicks(1) }] }).Plan().Kind.ShouldBe(ContactPlanKind.Ordered);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1899)]
    [InlineData(2201)]
    public void A_decision_without_a_possible_time_sends_nothing(int year)
    {
        var at = year == 0 ? default : new DateTimeOffset(year, 6, 1, 0, 0, 0, TimeSpan.Zero);
        (ContactCases.Request() with { At = at }).Plan().Codes().ShouldBe([ContactReasonCode.TimeOutOfRange]);
    }

    [Fact]
    public void A_point_rests_after_a_soft_bounce_and_longer_after_each_further_one()
    {
        var once = ContactCases.Monday.AddHours(-1);
        Rested(new ContactEvidence(ContactEvidenceKind.SoftBounce, once)).ShouldBe(once.AddHours(4));
        Rested(new ContactEvidence(ContactEvidenceKind.SoftBounce, once), new(ContactEvidenceKind.SoftBounce, once.AddHours(-5))).ShouldBe(once.AddHours(8));
        Rested(new ContactEvidence(ContactEvidenceKind.SoftBounce, once, TimeSpan.FromHours(30))).ShouldBe(once.AddHours(30));
        Rested(new ContactEvidence(ContactEvidenceKind.SoftBounce, once, TimeSpan.MaxValue)).ShouldBe(once.AddDays(3));
    }

    [Fact]
    public void What_can_wait_is_gathered_when_the_patron_wishes()
    {
        var patron = ContactCases.Ada with { Digest = new ContactDigest(new TimeOnly(16, 0), DayOfWeek.Friday), TimeZone = "America/New_York" };
        var plan = ContactCases.Request(patron).Plan();
        plan.Kind.ShouldBe(ContactPlanKind.Digest);
        Instant.Text(plan.Steps[0].NotBefore).ShouldBe("2026-11-27T16:00:00-05:00");
        plan.Codes().ShouldContain(ContactReasonCode.Gathered);
    }

    [Fact]
    public void What_cannot_wait_goes_on_its_own()
    {
        var patron = ContactCases.Ada with { Digest = new ContactDigest(new TimeOnly(16, 0), DayOfWeek.Friday) };
        var request = ContactCases.Request(patron);
        (request with { Urgency = Urgency.High }).Plan().Kind.ShouldBe(ContactPlanKind.Ordered);
        (request with { Purpose = MessagePurpose.Legal }).Plan().Kind.ShouldBe(ContactPlanKind.Ordered);
        var early = (request with { ExpiresAt = ContactCases.Monday.AddDays(4) }).Plan();
        early.Kind.ShouldBe(ContactPlanKind.Ordered);
        early.Codes().ShouldContain(ContactReasonCode.DigestTooLate);
    }

    [Fact]
    public void A_digest_at_an_hour_that_the_clock_skips_goes_after_it()
    {
        var patron = ContactCases.Ada with { Digest = new ContactDigest(new TimeOnly(1, 30)) };
        var plan = (ContactCases.Request(patron) with { At = Instant.Of("2026-03-28T12:00Z") }).Plan();
        Instant.Text(plan.Steps[0].NotBefore).ShouldBe("2026-03-29T02:00:00+01:00");
    }

    private static ContactPlan Only(Channel channel, string at) =>
        (ContactCases.Request(ContactCases.Ada with { Preferences = ChannelPreference.Ordered(channel) }) with { At = Instant.Of(at) }).Plan(Nights);

    private static DateTimeOffset Rested(params ContactEvidence[] evidence)
    {
        var patron = ContactCases.Ada with { Points = [ContactCases.Email with { Health = ContactHealth.Of(evidence) }] };
        var plan = ContactCases.Request(patron).Plan();
        plan.Codes().ShouldContain(ContactReasonCode.WaitsAfterBounce);
        return plan.Steps[0].NotBefore;
    }
}
