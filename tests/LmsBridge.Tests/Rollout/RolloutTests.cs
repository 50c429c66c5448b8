using System.Net.Http.Json;
using System.Text.Json;
using LibraryService.Delivery;
using LibraryService.Desk;

namespace LibraryService.Samples.Bridge.Tests.Rollout;

/// <summary>From the shadow over a list of addresses to everybody, one message at a time.</summary>
public sealed class RolloutTests
{
    private const string On = "--Lms:Rollout:Messages:HoldReady=HOLD";

    [Fact]
    public async Task In_the_shadow_everything_is_decided_and_nothing_is_sent()
    {
        await using var bridge = await RunningBridge.StartAsync(On);
        var entry = await EndedAsync(bridge);
        (entry.State, entry.Reason, entry.MayHaveLeft).ShouldBe((DeliveryState.Dropped, DeliveryReason.Shadow, false));
        entry.Current.Text.ShouldContain("Dune");
        bridge.Mail.Given.ShouldBeEmpty();
        var told = await bridge.CaseAsync("lms-hold-A-7-ready");
        (told.State, told.LastReply!.Outcome, told.NeedsStaff).ShouldBe((CaseState.Resolved, ReplyOutcome.Sent, false));
    }

    [Fact]
    public async Task A_message_that_is_not_switched_on_stays_in_the_shadow()
    {
        await using var bridge = await RunningBridge.StartAsync("--Lms:Rollout:Mode=Live", "--Lms:Rollout:Messages:DueSoon=PREDUE");
        (await EndedAsync(bridge)).Reason.ShouldBe(DeliveryReason.Shadow);
        bridge.Mail.Given.ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_is_on_the_list_is_written_to_however_the_address_is_written()
    {
        await using var bridge = await RunningBridge.StartAsync(On, "--Lms:Rollout:Mode=AllowList", "--Lms:Rollout:AllowList:0=ADA@example.org", "--Lms:Rollout:StaffAddress=desk@library.example");
        await EndedAsync(bridge);
        bridge.Mail.Given.ShouldHaveSingleItem().To.Address.ShouldBe("ada@example.org");
    }

    [Fact]
    public async Task What_is_for_anybody_else_goes_to_the_staff_once_and_says_so()
    {
        await using var bridge = await RunningBridge.StartAsync(On, "--Lms:Rollout:Mode=AllowList", "--Lms:Rollout:AllowList:0=eve@example.org", "--Lms:Rollout:StaffAddress=desk@library.example");
        bridge.Mail.Next(DeliveryOutcomeKind.SoftBounce);
        await TakeAsync(bridge);
        await Eventually.Is(() => bridge.Mail.Given.Count == 1);
        await Eventually.Is(async () =>
        {
            bridge.Time.Advance(TimeSpan.FromMinutes(1));
            return (await EntryAsync(bridge)).IsOver;
        });
        bridge.Mail.Given.Count.ShouldBe(2);
        bridge.Mail.Given.ShouldAllBe(mail => mail.To.Address == "desk@library.example" && mail.Subject == "Not sent to the patron: HoldReady" && mail.Headers.Count == 0);
    }

    [Fact]
    public async Task The_start_names_the_notice_to_switch_off_and_what_no_system_says()
    {
        await using var bridge = await RunningBridge.StartAsync(On, "--Lms:Rollout:Mode=Live");
        var sentences = (await bridge.Client.GetFromJsonAsync<string[]>("/rollout", TestContext.Current.CancellationToken)).ShouldNotBeNull();
        var all = string.Join('\n', sentences);
        all.ShouldContain("HoldReady is switched on: switch the notice HOLD off in the library system.");
        all.ShouldContain("Koha tells no messaging preferences: they are 'unset' for every patron.");
        all.ShouldContain("No record of Koha says that a patron agreed to outreach: there is none.");
    }

    [Fact]
    public async Task A_notice_that_was_taken_over_and_is_still_sent_is_pointed_out()
    {
        await using var bridge = await RunningBridge.StartAsync(On, "--Lms:Rollout:Mode=Live");
        var row = Sample.Of("koha-message-failed.json").Replace("failed", "sent", StringComparison.Ordinal).Replace("ODUE", "HOLD", StringComparison.Ordinal);
        (await bridge.TakenAsync("/koha/messages", row)).GetProperty("note").GetString()!.ShouldContain("told twice");
        (await bridge.TakenAsync("/koha/messages", row.Replace("HOLD", "ODUE", StringComparison.Ordinal))).TryGetProperty("note", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task A_burst_waits_for_a_person_who_lets_it_go()
    {
        await using var bridge = await RunningBridge.StartAsync(On, "--Lms:Rollout:Mode=Live", "--Lms:Rollout:Burst=3");
        await bridge.TakenAsync("/patrons", Sample.Of("patron.json"));

        // All at once: they are saved while the worker sleeps over its first look.
        var cases = bridge.Cases;
        var desk = (ServiceDesk)bridge.Services.GetService(typeof(ServiceDesk))!;
        var contact = (await ((IPatronDirectory)bridge.Services.GetService(typeof(IPatronDirectory))!).FindAsync(new PatronId("42"), TestContext.Current.CancellationToken))!;
        ServiceCase[] all =
        [
            .. Enumerable.Range(0, 10).Select(i => desk.Reply(
                desk.Begin(new Inquiry { Id = new CaseId($"burst-{i}"), Channel = Channel.Email, ReceivedAt = bridge.Time.GetUtcNow() }),
                new Templates.Messages.HoldReady(["Dune"], "the Market Hall", new DateOnly(2026, 12, 4)),
                contact)),
        ];
        await cases.SaveAsync(all, TestContext.Current.CancellationToken);
        await Eventually.Is(async () => (await HeldAsync(bridge)).Length == 10);
        bridge.Mail.Given.ShouldBeEmpty();
        (await HeldAsync(bridge))[0].GetProperty("reason").GetString().ShouldBe("Burst");
        (await bridge.PostAsync("/outbox/held/release?most=4", "")).Body.GetProperty("released").GetInt32().ShouldBe(4);
        await Eventually.Is(() => bridge.Mail.Given.Count == 4);
        (await bridge.PostAsync("/outbox/held/release", "")).Body.GetProperty("released").GetInt32().ShouldBe(6);
        await Eventually.Is(() => bridge.Mail.Given.Count == 10);
    }

    private static Task<JsonElement[]> HeldAsync(RunningBridge bridge) => bridge.Client.GetFromJsonAsync<JsonElement[]>("/outbox/held", TestContext.Current.CancellationToken)!;

    private static async Task TakeAsync(RunningBridge bridge)
    {
        await bridge.TakenAsync("/patrons", Sample.Of("patron.json"));
        await bridge.TakenAsync("/events", Sample.Of("event.json"));
    }

    private static async Task<OutboxEntry> EntryAsync(RunningBridge bridge) =>
        (await bridge.Outbox.FindAsync((await bridge.CaseAsync("lms-hold-A-7-ready")).LastReply!.Entry!, TestContext.Current.CancellationToken))!;

    private static async Task<OutboxEntry> EndedAsync(RunningBridge bridge)
    {
        await TakeAsync(bridge);
        await Eventually.Is(async () => (await EntryAsync(bridge)).IsOver);
        return await EntryAsync(bridge);
    }
}
