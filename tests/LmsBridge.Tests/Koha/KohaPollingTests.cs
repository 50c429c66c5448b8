using System.Text.Json.Nodes;
using LibraryService.Desk;
using LibraryService.Samples.Bridge.Koha;
using LibraryService.Samples.Bridge.Patrons;
using LibraryService.Testing;
using Microsoft.Extensions.DependencyInjection;
using static LibraryService.Samples.Bridge.Tests.Koha.KohaBridge;

namespace LibraryService.Samples.Bridge.Tests.Koha;

/// <summary>Koha tells nothing by itself: it is asked, from where it was read before, and nothing is lost.</summary>
public sealed class KohaPollingTests
{
    private const string Since = "--Lms:Koha:Poll:Since=2026-11-22T00:00:00Z";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_changed_is_taken_in_with_its_title_and_nothing_twice()
    {
        await using var koha = await KohaServer.StartAsync();
        koha.Has("patrons", Record("koha-patron.json"));
        koha.Has("holds", Record("koha-hold-waiting.json", hold => hold.Remove("biblio")));
        koha.Has("biblios", new JsonObject { ["biblio_id"] = 1907, ["title"] = "Dune" });
        await using var bridge = await StartAsync(koha, Since);
        var reader = bridge.Services.GetRequiredService<KohaReader>();
        await reader.RoundAsync(Ct);
        (await DirectoryOf(bridge).FindAsync(new PatronId("42"), Ct)).ShouldNotBeNull().Points.Count.ShouldBe(4);
        var ready = await bridge.CaseAsync("koha-hold-118-ready");
        ready.LastReply!.Outcome.ShouldBe(ReplyOutcome.Sent);
        ready.Inquiry.Text.ShouldBe("Dune");
        var version = await SettledAsync(bridge, "koha-hold-118-ready");
        await reader.RoundAsync(Ct);
        (await bridge.CaseAsync("koha-hold-118-ready")).Version.ShouldBe(version);
    }

    [Fact]
    public async Task A_ticket_its_answer_and_its_end_take_their_places()
    {
        await using var koha = await KohaServer.StartAsync();
        koha.Has("tickets", Record("koha-ticket.json", ticket => ticket["resolved_date"] = "2026-11-23T09:58:00+00:00"));
        koha.Has("tickets/9/updates", Record("koha-ticket-update.json"));
        await using var bridge = await StartAsync(koha, Since);
        await bridge.Services.GetRequiredService<KohaReader>().RoundAsync(Ct);
        var resolved = await bridge.CaseAsync("koha-ticket-9");
        resolved.State.ShouldBe(CaseState.Resolved);
        resolved.Events.Where(happened => happened.Kind is CaseEventKind.Opened or CaseEventKind.Replied or CaseEventKind.Resolved).Select(happened => happened.At.Minute).ShouldBe([30, 55, 58]);
    }

    [Fact]
    public async Task Every_answer_to_a_ticket_comes_however_many_there_are()
    {
        await using var koha = await KohaServer.StartAsync();
        koha.Has("tickets", Record("koha-ticket.json"));
        for (var i = 0; i < 9; i++)
        {
            koha.Has("tickets/9/updates", Record("koha-ticket-update.json", update => (update["update_id"], update["message"]) = (21 + i, $"Answer {i}.")));
        }

        await using var bridge = await StartAsync(koha, Since, "--Lms:Koha:Poll:PerPage=4");
        await bridge.Services.GetRequiredService<KohaReader>().RoundAsync(Ct);
        (await bridge.CaseAsync("koha-ticket-9")).Events.Where(happened => happened.Kind == CaseEventKind.Replied).Select(happened => happened.Said!.Value.Reveal())
            .ShouldBe(Enumerable.Range(0, 9).Select(i => $"Answer {i}."));
    }

    [Fact]
    public async Task Every_record_of_many_pages_comes_even_when_one_changes_meanwhile()
    {
        await using var koha = await KohaServer.StartAsync();
        for (var i = 0; i < 25; i++)
        {
            koha.Has("patrons", Patron(i, minute: i / 3));
        }

        // After the first page its first record moves to the end, so that a second page that is counted would begin one too late.
        koha.Meanwhile = () =>
        {
            koha.Meanwhile = null;
            koha.Records["patrons"][0]["updated_on"] = "2026-11-23T09:59:00+00:00";
        };
        await using var bridge = await StartAsync(koha, "--Lms:Koha:Poll:PerPage=4");
        await bridge.Services.GetRequiredService<KohaReader>().RoundAsync(Ct);
        for (var i = 0; i < 25; i++)
        {
            (await DirectoryOf(bridge).FindAsync(new PatronId($"P{i}"), Ct)).ShouldNotBeNull();
        }
    }

    [Fact]
    public async Task A_page_full_of_one_instant_is_gone_through()
    {
        await using var koha = await KohaServer.StartAsync();
        for (var i = 0; i < 11; i++)
        {
            koha.Has("patrons", Patron(i, minute: 0));
        }

        await using var bridge = await StartAsync(koha, "--Lms:Koha:Poll:PerPage=4");
        await bridge.Services.GetRequiredService<KohaReader>().RoundAsync(Ct);
        (await DirectoryOf(bridge).FindAsync(new PatronId("P10"), Ct)).ShouldNotBeNull();
    }

    [Fact]
    public async Task It_asks_from_before_where_it_stopped()
    {
        await using var koha = await KohaServer.StartAsync();
        koha.Has("patrons", Patron(1, minute: 30));
        await using var bridge = await StartAsync(koha);
        var reader = bridge.Services.GetRequiredService<KohaReader>();
        await reader.RoundAsync(Ct);
        bridge.Services.GetRequiredService<LmsFile>().Watermark("koha.patrons").ShouldBe(new DateTimeOffset(2026, 11, 23, 9, 30, 0, TimeSpan.Zero));
        await reader.RoundAsync(Ct);
        koha.Asked.Last(asked => asked.StartsWith("patrons", StringComparison.Ordinal)).ShouldContain("\"updated_on\":{\">=\":\"2026-11-23T09:28:00");
    }

    [Fact]
    public async Task Holds_from_before_the_first_start_are_not_told_unless_the_configuration_says_so()
    {
        await using var koha = await KohaServer.StartAsync();
        koha.Has("holds", Record("koha-hold-waiting.json", hold => hold["timestamp"] = "2026-11-22T09:00:00+00:00"));
        await using (var bridge = await StartAsync(koha))
        {
            await bridge.Services.GetRequiredService<KohaReader>().RoundAsync(Ct);
            (await bridge.Cases.FindAsync(new CaseId("koha-hold-118-ready"), Ct)).ShouldBeNull();
        }

        await using var since = await StartAsync(koha, Since);
        await since.Services.GetRequiredService<KohaReader>().RoundAsync(Ct);
        await since.CaseAsync("koha-hold-118-ready");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_hold_that_has_left_the_list_is_not_told(bool hasLeft)
    {
        await using var koha = await KohaServer.StartAsync();
        koha.Has("holds", Record("koha-hold-waiting.json", hold => hold["hold_id"] = hasLeft ? "other" : "118"));
        await using var bridge = await StartAsync(koha, "--Lms:Rollout:Mode=Live", "--Lms:Rollout:Messages:HoldReady=HOLD");
        await bridge.TakenAsync("/patrons", Sample.Of("patron.json"));
        await bridge.TakenAsync("/koha/holds", Sample.Of("koha-hold-waiting.json"));
        var key = (await bridge.CaseAsync("koha-hold-118-ready")).LastReply!.Entry!;
        await Eventually.Is(async () => (await bridge.Outbox.FindAsync(key, Ct))!.IsOver);
        $"{await bridge.Outbox.FindAsync(key, Ct)}".ShouldBe(hasLeft ? $"{key}: Dropped, Stale" : $"{key}: Delivered");
    }

    [Fact]
    public async Task A_record_that_cannot_be_read_is_a_case_and_keeps_nothing_back()
    {
        await using var koha = await KohaServer.StartAsync();
        koha.Has("patrons", Patron(1, minute: 1), Patron(2, minute: 2));
        koha.Records["patrons"][0]["email"] = "canary with spaces";
        await using var bridge = await StartAsync(koha);
        await bridge.Services.GetRequiredService<KohaReader>().RoundAsync(Ct);
        var opened = await bridge.CaseAsync("koha-unreadable-patrons-P1");
        opened.Inquiry.Text.ShouldStartWith("email: ");
        opened.Inquiry.Text.ShouldNotContain("canary");
        (await DirectoryOf(bridge).FindAsync(new PatronId("P2"), Ct)).ShouldNotBeNull();
    }

    [Fact]
    public async Task It_goes_on_after_errors_and_waits_as_long_as_it_is_asked_to()
    {
        await using var koha = await KohaServer.StartAsync();
        koha.Has("patrons", Patron(1, minute: 1));
        koha.Refusals.Enqueue((500, null));
        koha.Refusals.Enqueue((429, 1200));
        await using var bridge = await StartAsync(koha, polls: true);
        koha.Clock = bridge.Time.GetUtcNow;
        await Eventually.Is(async () =>
        {
            bridge.Time.Advance(TimeSpan.FromSeconds(10));
            return await DirectoryOf(bridge).FindAsync(new PatronId("P1"), Ct) is not null;
        });
        koha.Times[1].ShouldBeGreaterThanOrEqualTo(Given.Monday.AddMinutes(2));
        (koha.Times[2] - koha.Times[1]).ShouldBeGreaterThanOrEqualTo(TimeSpan.FromSeconds(1200));
    }

    // Told by the worker what became of its message, the case is written once more.
    private static async Task<long> SettledAsync(RunningBridge bridge, string id)
    {
        await Eventually.Is(async () => (await bridge.CaseAsync(id)).Events.Any(happened => happened.Kind == CaseEventKind.DeliveryEnded));
        return (await bridge.CaseAsync(id)).Version;
    }
}
