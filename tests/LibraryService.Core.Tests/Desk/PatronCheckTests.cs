using LibraryService.Delivery;
using LibraryService.Desk;
using LibraryService.Privacy;
using LibraryService.Routing;
using static LibraryService.Tests.Desk.Counter;

namespace LibraryService.Tests.Desk;

public class PatronCheckTests
{
    private static readonly ContactPoint Mail = ContactPoint.Email("ada@example.org");
    private static readonly ConsentHistory Consent = ConsentHistory.Of(ConsentRecord.Given(MessagePurpose.Outreach, Channel.Email, Ten.AddDays(-1), "form"));

    [Fact]
    public Task Lets_go_what_may_go() => IsAsync("a: Sending", Known());

    [Fact]
    public Task Lets_go_what_is_for_nobody_the_directory_knows() => IsAsync("a: Sending", null);

    [Fact]
    public Task Lets_go_what_went_to_an_address_that_the_directory_does_not_know() => IsAsync("a: Sending", Known() with { Points = [] });

    [Fact]
    public Task Lets_go_what_was_planned_under_another_preference() => IsAsync("a: Sending", Known() with { Preferences = ChannelPreference.Ordered(Channel.Sms) });

    [Fact]
    public Task Sees_a_bar_on_the_address_whatever_channel_is_preferred_now() =>
        IsAsync("a: Failed, EndOfPlan", Known() with { Points = [Mail with { DoNotUse = true }], Preferences = ChannelPreference.Ordered(Channel.Sms) });

    [Fact]
    public Task Sees_a_bar_on_a_channel_that_nobody_prefers()
    {
        var card = new ContactPoint(Channel.Postcard, "12 High Street");
        return IsAsync("a: Failed, EndOfPlan", Entry(card), Known() with { Points = [card with { DoNotUse = true }] });
    }

    [Fact]
    public Task Sees_a_bar_on_a_second_record_of_the_address() =>
        IsAsync("a: Failed, EndOfPlan", Known() with { Points = [Mail, Mail with { DoNotUse = true }] });

    [Fact]
    public Task Asks_for_consent_whatever_channel_is_preferred_now() =>
        IsAsync("a: Dropped, ConsentWithdrawn", Entry(Mail) with { Purpose = MessagePurpose.Outreach }, Known() with { Preferences = ChannelPreference.Ordered(Channel.Sms) });

    [Fact]
    public Task Fails_visibly_where_every_hour_has_become_quiet() =>
        IsAsync("a: Failed, EndOfPlan", Known() with { TimeZone = "Europe/London", QuietHours = QuietHours.Daily("00:00-24:00") });

    [Fact]
    public Task Does_not_wait_for_the_digest_once_more() => IsAsync("a: Sending", Known() with { Digest = new ContactDigest(new TimeOnly(16, 0)) });

    [Fact]
    public Task Cancels_what_is_for_the_deceased() => IsAsync("a: Dropped, Cancelled", Known() with { Standing = PatronStanding.Deceased });

    [Fact]
    public Task Fails_visibly_where_the_only_address_is_not_to_be_used() => IsAsync("a: Failed, EndOfPlan", Known() with { Points = [Mail with { DoNotUse = true }] });

    [Fact]
    public async Task Takes_the_letter_where_the_mailbox_is_not_to_be_used() =>
        (await CheckedAsync(Entry(Mail, ContactPoint.Letter("12 High Street")), Known() with { Points = [Mail with { DoNotUse = true }] })).Step.ShouldBe(1);

    [Fact]
    public async Task Sends_outreach_with_consent() =>
        (await CheckedAsync(Entry(Mail) with { Purpose = MessagePurpose.Outreach }, Known() with { Consents = Consent })).State.ShouldBe(DeliveryState.Sending);

    [Fact]
    public async Task Drops_outreach_whose_consent_was_withdrawn() =>
        $"{await CheckedAsync(Entry(Mail) with { Purpose = MessagePurpose.Outreach }, Known())}".ShouldBe("a: Dropped, ConsentWithdrawn");

    [Fact]
    public Task Drops_what_somebody_no_longer_wants_at_all() => IsAsync("a: Dropped, ConsentWithdrawn", Known() with { Preferences = ChannelPreference.None });

    [Fact]
    public async Task Waits_while_it_is_quiet() =>
        (await CheckedAsync(Entry(Mail), Known() with { TimeZone = "Europe/London", QuietHours = QuietHours.Daily("09:00-11:00") }))
            .ShouldSatisfyAllConditions(entry => entry.State.ShouldBe(DeliveryState.Waiting), entry => entry.DueAt.ShouldBe(Ten.AddHours(1)));

    [Fact]
    public async Task Asks_of_a_guardians_address_what_the_guardian_said()
    {
        var guardian = new PatronContact { Points = [Mail with { DoNotUse = true }] };
        $"{await CheckedAsync(Entry(Mail), Known() with { Points = [], BornOn = new DateOnly(2018, 1, 1), Guardian = guardian })}".ShouldBe("a: Failed, EndOfPlan");
    }

    [Theory]
    [InlineData(DeliveryOutcomeKind.Delivered, CapOutcome.Drop, "a: Dropped, CapReached")]
    [InlineData(DeliveryOutcomeKind.Unknown, CapOutcome.Drop, "a: Dropped, CapReached")]
    [InlineData(DeliveryOutcomeKind.Accepted, CapOutcome.Wait, "a: Waiting")]
    [InlineData(DeliveryOutcomeKind.HardBounce, CapOutcome.Drop, "a: Sending")]
    public async Task Counts_what_has_left_since_the_message_was_planned(DeliveryOutcomeKind before, CapOutcome whenFull, string after)
    {
        var outbox = new InMemoryOutboxStore();
        var sent = Entry("earlier", Mail) with { Purpose = MessagePurpose.Outreach };
        await outbox.AddAsync([sent], TestContext.Current.CancellationToken);
        var claimed = await outbox.ClaimAsync("one", Ten, TimeSpan.FromMinutes(2), 1, TestContext.Current.CancellationToken);
        await outbox.UpdateAsync([claimed[0].Recorded(new DeliveryOutcome(before), Ten.AddMinutes(-1), new DeliveryPolicy())], TestContext.Current.CancellationToken);
        var policy = new ContactPolicy { Caps = [new ContactCap("news", 1, CapWindow.Sliding(TimeSpan.FromDays(7))) { WhenFull = whenFull }] };
        var check = new PatronCheck(new Directory(Known() with { Consents = Consent }), new ContactRouter(policy), outbox);
        $"{await CheckedAsync(Entry(Mail) with { Purpose = MessagePurpose.Outreach }, check)}".ShouldBe(after);
    }

    [Fact]
    public async Task Counts_a_message_once_however_often_its_carrier_spoke_of_it()
    {
        var outbox = new InMemoryOutboxStore();
        await outbox.AddAsync([Entry("earlier", Mail) with { Purpose = MessagePurpose.Outreach }], TestContext.Current.CancellationToken);
        var claimed = await outbox.ClaimAsync("one", Ten, TimeSpan.FromMinutes(2), 1, TestContext.Current.CancellationToken);
        var accepted = claimed[0].Recorded(new DeliveryOutcome(DeliveryOutcomeKind.Accepted), Ten.AddMinutes(-2), new DeliveryPolicy());
        var delivered = accepted.Receipt("earlier.0", new DeliveryOutcome(DeliveryOutcomeKind.Delivered), Ten.AddMinutes(-1), new DeliveryPolicy());
        await outbox.UpdateAsync([delivered], TestContext.Current.CancellationToken);
        var policy = new ContactPolicy { Caps = [new ContactCap("news", 2, CapWindow.Sliding(TimeSpan.FromDays(7)))] };
        var check = new PatronCheck(new Directory(Known() with { Consents = Consent }), new ContactRouter(policy), outbox);
        $"{await CheckedAsync(Entry(Mail) with { Purpose = MessagePurpose.Outreach }, check)}".ShouldBe("a: Sending");
    }

    private static PatronContact Known() => new() { Id = new PatronId("P-1"), Points = [Mail] };

    private static Task IsAsync(string after, PatronContact? contact) => IsAsync(after, Entry(Mail), contact);

    private static async Task IsAsync(string after, OutboxEntry entry, PatronContact? contact) => $"{await CheckedAsync(entry, contact)}".ShouldBe(after);

    private static Task<OutboxEntry> CheckedAsync(OutboxEntry entry, PatronContact? contact) =>
        CheckedAsync(entry, new PatronCheck(new Directory(contact), new ContactRouter(new ContactPolicy())));

    private static async Task<OutboxEntry> CheckedAsync(OutboxEntry entry, PatronCheck asked)
    {
        var claimed = entry.Claimed("one", Ten, TimeSpan.FromMinutes(2));
        return claimed.Checked(await asked.CheckAsync(claimed, Ten, TestContext.Current.CancellationToken), Ten);
    }

    private static OutboxEntry Entry(params ContactPoint[] points) => Entry("a", points);

    private static OutboxEntry Entry(string key, params ContactPoint[] points) => new(key, [.. points.Select((point, number) =>
        new DeliveryStep(new OutboundMessage { Key = $"{key}.{number}", To = point, Text = "Hello", Language = "en" }, Ten, Ten.AddDays(1)))])
    {
        Patron = new PatronId("P-1"),
    };

    private sealed class Directory(PatronContact? contact) : IPatronDirectory
    {
        public ValueTask<PatronContact?> FindAsync(PatronId id, CancellationToken ct) => new(contact);
    }
}
