using System.Net;
using LibraryService.Delivery;
using LibraryService.Desk;
using LibraryService.Sla;
using Microsoft.Extensions.DependencyInjection;

namespace LibraryService.Samples.Bridge.Tests.Events;

/// <summary>What a library system posts becomes cases, promises and messages.</summary>
public sealed class LmsEventsTests
{
    private static readonly string[] Live = ["--Lms:Rollout:Mode=Live", "--Lms:Rollout:Messages:HoldReady=HOLD", "--Lms:Rollout:Messages:HoldLostOrMissing=none"];

    [Fact]
    public async Task A_hold_that_waits_is_told_to_its_patron()
    {
        await using var bridge = await RunningBridge.StartAsync(Live);
        await bridge.TakenAsync("/koha/patrons", Sample.Of("koha-patron.json"));
        var taken = await bridge.TakenAsync("/koha/holds", Sample.Of("koha-hold-waiting.json"));
        (taken.GetProperty("what").GetString(), taken.GetProperty("case").GetString(), taken.GetProperty("reply").GetString())
            .ShouldBe(("Opened", "koha-hold-118-ready", "Sent"));
        await Eventually.Is(() => bridge.Mail.Given.Count == 1);
        var mail = bridge.Mail.Given[0];
        mail.To.Address.ShouldBe("ada@example.org");
        mail.Text.ShouldContain("Dune");
        mail.Text.ShouldContain("the Market Hall");
        mail.Text.ShouldContain("4 December");
    }

    [Fact]
    public async Task An_event_that_comes_again_changes_nothing()
    {
        await using var bridge = await RunningBridge.StartAsync(Live);
        await bridge.TakenAsync("/patrons", Sample.Of("patron.json"));
        await bridge.TakenAsync("/events", Sample.Of("event.json"));
        await Eventually.Is(async () => (await bridge.CaseAsync("lms-hold-A-7-ready")).Events.Any(happened => happened.Kind == CaseEventKind.DeliveryEnded));
        var before = await bridge.CaseAsync("lms-hold-A-7-ready");
        (await bridge.TakenAsync("/events", Sample.Of("event.json"))).GetProperty("what").GetString().ShouldBe("Repeated");
        (await bridge.CaseAsync("lms-hold-A-7-ready")).Version.ShouldBe(before.Version);
        bridge.Mail.Given.Count.ShouldBe(1);
    }

    [Fact]
    public async Task An_event_that_comes_many_times_at_once_is_told_once()
    {
        await using var bridge = await RunningBridge.StartAsync(Live);
        await bridge.TakenAsync("/patrons", Sample.Of("patron.json"));
        var taken = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => bridge.TakenAsync("/events", Sample.Of("event.json"))));
        taken.Select(outcome => outcome.GetProperty("what").GetString()).Order(StringComparer.Ordinal).ShouldBe(["Opened", .. Enumerable.Repeat("Repeated", 19)]);
        await Eventually.Is(() => bridge.Mail.Given.Count == 1);
    }

    [Theory]
    [InlineData("1900-01-01")]
    [InlineData("1900-01-01T08:59:59")]
    [InlineData("1900-01-01T00:00:00+14:00")]
    [InlineData("2199-12-31T23:30:00-01:00")]
    public async Task An_instant_at_which_no_hours_are_defined_is_refused(string at)
    {
        await using var bridge = await RunningBridge.StartAsync("--Lms:TimeZone=Asia/Tokyo");
        var (status, body) = await bridge.PostAsync("/koha/tickets", Sample.Of("koha-ticket.json").Replace("2026-11-23T09:30:00+00:00", at, StringComparison.Ordinal));
        (status, $"{body}".Contains("from 1900 to 2199 in UTC", StringComparison.Ordinal)).ShouldBe((HttpStatusCode.UnprocessableEntity, true), $"{body}");
    }

    [Fact]
    public async Task A_ticket_starts_a_clock_that_an_answer_in_Koha_stops()
    {
        await using var bridge = await RunningBridge.StartAsync();
        await bridge.TakenAsync("/koha/tickets", Sample.Of("koha-ticket.json"));
        var desk = (ServiceDesk)bridge.Services.GetService(typeof(ServiceDesk))!;
        var opened = await bridge.CaseAsync("koha-ticket-9");
        opened.Inquiry.Text.ShouldContain("1965");
        desk.Report(opened)![SlaMetric.FirstResponse].Status.ShouldBe(SlaStatus.Running);
        await bridge.TakenAsync("/koha/ticket_updates", Sample.Of("koha-ticket-update.json"));
        var answered = desk.Report(await bridge.CaseAsync("koha-ticket-9"))![SlaMetric.FirstResponse];
        (answered.Status, answered.Elapsed).ShouldBe((SlaStatus.Met, TimeSpan.FromMinutes(25)));
    }

    [Fact]
    public async Task What_the_patron_adds_to_a_ticket_is_no_answer()
    {
        await using var bridge = await RunningBridge.StartAsync();
        await bridge.TakenAsync("/koha/tickets", Sample.Of("koha-ticket.json"));
        await bridge.TakenAsync("/koha/ticket_updates", Sample.Of("koha-ticket-update.json").Replace("\"user_id\": 5", "\"user_id\": 42", StringComparison.Ordinal));
        (await bridge.CaseAsync("koha-ticket-9")).Events.ShouldContain(happened => happened.Kind == CaseEventKind.PatronWrote);
    }

    [Fact]
    public async Task A_note_between_staff_is_nobody_elses_business()
    {
        await using var bridge = await RunningBridge.StartAsync();
        await bridge.TakenAsync("/koha/tickets", Sample.Of("koha-ticket.json"));
        var note = Sample.Of("koha-ticket-update.json").Replace("\"public\": true", "\"public\": false", StringComparison.Ordinal);
        (await bridge.TakenAsync("/koha/ticket_updates", note)).GetProperty("what").GetString().ShouldBe("Nothing");
        (await bridge.CaseAsync("koha-ticket-9")).Events.Count.ShouldBe(2);
    }

    [Fact]
    public async Task An_answer_to_a_ticket_that_was_never_told_is_to_be_sent_again()
    {
        await using var bridge = await RunningBridge.StartAsync();
        (await bridge.PostAsync("/koha/ticket_updates", Sample.Of("koha-ticket-update.json"))).Status.ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task A_lost_copy_is_told_with_the_offer_of_a_loan_and_its_case_waits_for_the_patron()
    {
        await using var bridge = await RunningBridge.StartAsync(Live);
        await bridge.TakenAsync("/koha/patrons", Sample.Of("koha-patron.json"));
        await bridge.TakenAsync("/koha/holds", Sample.Of("koha-hold-lost.json"));
        var told = await bridge.CaseAsync("koha-hold-119-lost");
        (told.State, told.WaitingOn, told.LastReply!.Offer).ShouldBe((CaseState.Waiting, PauseState.WaitingOnPatron, "interlibrary-loan"));
        told.OpenedAt.ShouldBe(new DateTimeOffset(2026, 11, 23, 9, 49, 0, TimeSpan.Zero));
    }

    [Fact]
    public async Task Somebody_whom_nobody_knows_is_with_staff_and_not_waited_for()
    {
        await using var bridge = await RunningBridge.StartAsync(Live);
        (await bridge.TakenAsync("/koha/holds", Sample.Of("koha-hold-lost.json"))).GetProperty("reply").GetString().ShouldBe("NoContact");
        var opened = await bridge.CaseAsync("koha-hold-119-lost");
        (opened.NeedsStaff, opened.State).ShouldBe((true, CaseState.Open));
    }

    [Fact]
    public async Task A_title_that_is_not_known_leaves_the_case_with_staff()
    {
        await using var bridge = await RunningBridge.StartAsync(Live);
        await bridge.TakenAsync("/koha/patrons", Sample.Of("koha-patron.json"));
        var taken = await bridge.TakenAsync("/koha/holds", Sample.Of("koha-hold-waiting.json").Replace("\"title\": \"Dune\"", "\"title\": null", StringComparison.Ordinal));
        taken.GetProperty("note").GetString()!.ShouldContain("titles");
        (await bridge.CaseAsync("koha-hold-118-ready")).State.ShouldBe(CaseState.Open);
    }

    [Fact]
    public async Task A_suggestion_is_answered_with_the_reason_that_staff_chose_in_Koha()
    {
        await using var bridge = await RunningBridge.StartAsync();
        await bridge.TakenAsync("/koha/patrons", Sample.Of("koha-patron.json"));
        await bridge.TakenAsync("/koha/suggestions", Sample.Of("koha-suggestion-asked.json"));
        var asked = await bridge.CaseAsync("koha-suggestion-31");
        asked.Events.ShouldContain(happened => happened.Kind == CaseEventKind.Acknowledged && happened.Message.ToString() == "SuggestionReceived");
        await bridge.TakenAsync("/koha/suggestions", Sample.Of("koha-suggestion-rejected.json"));
        var declined = await bridge.CaseAsync("koha-suggestion-31");
        (declined.State, declined.LastReply!.Message.ToString()).ShouldBe((CaseState.Resolved, "SuggestionDeclined"));
        (await bridge.TakenAsync("/koha/suggestions", Sample.Of("koha-suggestion-rejected.json"))).GetProperty("what").GetString().ShouldBe("Repeated");
    }

    [Fact]
    public async Task A_reason_of_its_own_is_for_staff_to_answer()
    {
        await using var bridge = await RunningBridge.StartAsync();
        var taken = await bridge.TakenAsync("/koha/suggestions", Sample.Of("koha-suggestion-rejected.json").Replace("Too few readers", "See e-mail", StringComparison.Ordinal));
        taken.GetProperty("note").GetString()!.ShouldContain("reason");
        (await bridge.CaseAsync("koha-suggestion-31")).State.ShouldBe(CaseState.Open);
    }

    [Fact]
    public async Task What_waited_and_was_collected_is_not_told_any_more()
    {
        await using var bridge = await RunningBridge.StartAsync(builder => Quiet(builder), Live);
        await bridge.TakenAsync("/koha/patrons", Sample.Of("koha-patron.json"));
        await bridge.TakenAsync("/koha/holds", Sample.Of("koha-hold-waiting.json"));
        await bridge.TakenAsync("/koha/holds", Sample.Of("koha-hold-waiting.json").Replace("\"W\"", "\"F\"", StringComparison.Ordinal));
        var entry = await bridge.Outbox.FindAsync((await bridge.CaseAsync("koha-hold-118-ready")).LastReply!.Entry!, TestContext.Current.CancellationToken);
        (entry!.State, entry.Reason).ShouldBe((DeliveryState.Dropped, DeliveryReason.Stale));
    }

    [Fact]
    public async Task What_came_back_is_not_asked_for_any_more()
    {
        await using var bridge = await RunningBridge.StartAsync(builder => Quiet(builder), Live);
        await bridge.TakenAsync("/patrons", Sample.Of("patron.json"));
        await bridge.TakenAsync("/events", """{"kind":"LoanDueSoon","id":"7","patron":"42","items":["Emma"],"day":"2026-11-30"}""");
        await bridge.TakenAsync("/events", """{"kind":"LoanReturned","id":"7","day":"2026-11-30"}""");
        var entry = await bridge.Outbox.FindAsync((await bridge.CaseAsync("lms-loan-7-due-2026-11-30")).LastReply!.Entry!, TestContext.Current.CancellationToken);
        entry!.Reason.ShouldBe(DeliveryReason.Stale);
    }

    [Fact]
    public async Task What_has_passed_is_no_case()
    {
        await using var bridge = await RunningBridge.StartAsync(Live);
        await bridge.TakenAsync("/patrons", Sample.Of("patron.json"));
        var taken = await bridge.TakenAsync("/events", Sample.Of("event.json").Replace("2026-12-04", "2026-11-22", StringComparison.Ordinal));
        (taken.GetProperty("what").GetString(), taken.GetProperty("note").GetString()!).ShouldBe(("Nothing", "its day has passed, so that there is nothing to tell any more"));
    }

    [Fact]
    public async Task A_request_of_FOLIO_is_told_as_its_user_wishes()
    {
        await using var bridge = await RunningBridge.StartAsync([.. Live, "--Lms:Branches:c4c90014-c8c9-4ade-8f24-b5e313319f4b=main"]);
        await bridge.TakenAsync("/folio/users", Sample.Of("folio-user.json"));
        await bridge.TakenAsync("/folio/requests", Sample.Of("folio-request.json"));
        var told = await bridge.CaseAsync("folio-hold-d2a6f0ab-9c11-4d7a-8a5b-5d2f0b4b7c02-ready");
        (told.LastReply!.Outcome, told.LastReply.Channel, $"{told.Inquiry.BranchId}").ShouldBe((ReplyOutcome.Sent, Channel.Sms, "main"));
    }

    [Fact]
    public async Task What_the_store_did_not_keep_is_to_be_sent_again()
    {
        await using var bridge = await RunningBridge.StartAsync(builder => builder.Services.AddSingleton<ICaseStore>(new FullStore()));
        var (status, body) = await bridge.PostAsync("/koha/tickets", Sample.Of("koha-ticket.json"));
        status.ShouldBe(HttpStatusCode.ServiceUnavailable);
        $"{body}".ShouldNotContain("canary");
    }

    [Fact]
    public async Task A_notice_that_Koha_could_not_send_is_a_case()
    {
        await using var bridge = await RunningBridge.StartAsync();
        await bridge.TakenAsync("/koha/messages", Sample.Of("koha-message-failed.json"));
        var opened = await bridge.CaseAsync("koha-notice-7001");
        opened.Inquiry.Text.ShouldBe("The notice ODUE could not be sent by sms: MISSING_SMS.");
        opened.OpenedAt.ShouldBe(new DateTimeOffset(2026, 11, 23, 9, 5, 0, TimeSpan.Zero));
    }

    // No worker: what is due stays where it is.
    private static void Quiet(Microsoft.AspNetCore.Builder.WebApplicationBuilder builder) =>
        builder.Services.PostConfigure<Hosting.Delivery.DeliveryWorkerOptions>(worker => worker.Enabled = false);

    private sealed class FullStore : ICaseStore
    {
        public ValueTask<IReadOnlyList<ServiceCase>?> SaveAsync(IReadOnlyList<ServiceCase> cases, CancellationToken ct = default) =>
            throw new EntityFrameworkCore.StoreException("canary: the disk of /var/lib is full");

        public ValueTask<ServiceCase?> FindAsync(CaseId id, CancellationToken ct = default) => new((ServiceCase?)null);

        public ValueTask<IReadOnlyList<ServiceCase>> OfPatronAsync(PatronId patron, CancellationToken ct = default) => new([]);

        public ValueTask<IReadOnlyList<ServiceCase>> OpenAsync(CaseId after, int most, CancellationToken ct = default) => new([]);
    }
}
