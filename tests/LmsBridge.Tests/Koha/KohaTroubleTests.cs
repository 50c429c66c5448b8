using LibraryService.Desk;
using LibraryService.Routing;
using LibraryService.Samples.Bridge.Koha;
using LibraryService.Samples.Bridge.Patrons;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using static LibraryService.Samples.Bridge.Tests.Koha.KohaBridge;

namespace LibraryService.Samples.Bridge.Tests.Koha;

/// <summary>One record with which something is wrong keeps back no other, and stops neither the asking nor the host.</summary>
public sealed class KohaTroubleTests
{
    private const string Since = "--Lms:Koha:Poll:Since=2026-11-22T00:00:00Z";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_ticket_whose_answers_cannot_be_read_is_a_case_and_keeps_nothing_back()
    {
        await using var koha = await KohaServer.StartAsync();
        koha.Has("tickets", Record("koha-ticket.json"), Record("koha-ticket.json", ticket => ticket["ticket_id"] = 10));
        koha.Has("tickets/10/updates", Record("koha-ticket-update.json", update => update["ticket_id"] = 10));
        koha.Broken["tickets/9/updates"] = 500;
        await using var bridge = await StartAsync(koha, Since);
        await bridge.Services.GetRequiredService<KohaReader>().RoundAsync(Ct);
        (await bridge.CaseAsync("koha-unreadable-tickets-9")).Inquiry.Text.ShouldBe("Koha answered 500.");
        (await bridge.CaseAsync("koha-ticket-9")).IsClosed.ShouldBeFalse();
        (await bridge.CaseAsync("koha-ticket-10")).Events.ShouldContain(happened => happened.Kind == CaseEventKind.Replied);
    }

    [Fact]
    public async Task A_ticket_without_a_number_is_a_case_and_keeps_nothing_back()
    {
        await using var koha = await KohaServer.StartAsync();
        koha.Has("tickets", Record("koha-ticket.json", ticket => ticket.Remove("ticket_id")), Record("koha-ticket.json"));
        koha.Broken["tickets//updates"] = 404;
        await using var bridge = await StartAsync(koha, Since);
        await bridge.Services.GetRequiredService<KohaReader>().RoundAsync(Ct);
        await bridge.CaseAsync("koha-ticket-9");
        (await OpenAsync(bridge)).Count(@case => @case.StartsWith("koha-unreadable-tickets-", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task A_hold_whose_title_cannot_be_looked_up_is_a_case_and_keeps_nothing_back()
    {
        await using var koha = await KohaServer.StartAsync();
        koha.Has("holds", Record("koha-hold-waiting.json", hold => hold.Remove("biblio")), Record("koha-hold-waiting.json", hold => hold["hold_id"] = 119));
        koha.Broken["biblios/1907"] = 500;
        await using var bridge = await StartAsync(koha, Since);
        await bridge.Services.GetRequiredService<KohaReader>().RoundAsync(Ct);
        await bridge.CaseAsync("koha-unreadable-holds-118");
        (await bridge.CaseAsync("koha-hold-119-ready")).Inquiry.Text.ShouldBe("Dune");
    }

    [Fact]
    public async Task A_hold_that_the_desk_cannot_take_is_a_case_and_keeps_nothing_back()
    {
        await using var koha = await KohaServer.StartAsync();
        koha.Has("holds", Record("koha-hold-waiting.json", hold => hold["patron_id"] = 13), Record("koha-hold-waiting.json", hold => hold["hold_id"] = 119));
        await using var bridge = await StartAsync(
            koha, polls: false, builder => builder.Services.Replace(ServiceDescriptor.Singleton<IPatronDirectory>(provider => new UnluckyDirectory(provider.GetRequiredService<LmsPatrons>()))), Since);
        await bridge.Services.GetRequiredService<KohaReader>().RoundAsync(Ct);
        (await bridge.CaseAsync("koha-unreadable-holds-118")).Inquiry.Text.ShouldBe("It could not be taken: ArgumentOutOfRangeException.");
        await bridge.CaseAsync("koha-hold-119-ready");
    }

    [Theory]
    [InlineData(401)]
    [InlineData(429)]
    [InlineData(503)]
    public async Task What_is_wrong_with_the_whole_of_Koha_is_nobodys_case(int status)
    {
        await using var koha = await KohaServer.StartAsync();
        koha.Has("tickets", Record("koha-ticket.json"));
        koha.Broken["tickets/9/updates"] = status;
        await using var bridge = await StartAsync(koha, Since);
        await Should.ThrowAsync<KohaException>(() => bridge.Services.GetRequiredService<KohaReader>().RoundAsync(Ct));
        (await OpenAsync(bridge)).ShouldBe(["koha-ticket-9"]);
    }

    [Fact]
    public async Task A_record_from_the_future_hides_nothing_that_changes_until_then()
    {
        await using var koha = await KohaServer.StartAsync();
        koha.Has("patrons", Record("koha-patron.json", patron => patron["updated_on"] = "2199-01-01T00:00:00+00:00"));
        await using var bridge = await StartAsync(koha);
        var reader = bridge.Services.GetRequiredService<KohaReader>();
        await reader.RoundAsync(Ct);
        bridge.Time.Advance(TimeSpan.FromMinutes(10));
        koha.Has("patrons", Record("koha-patron.json", patron => (patron["patron_id"], patron["updated_on"]) = ("P1", "2026-11-23T10:05:00+00:00")));
        await reader.RoundAsync(Ct);
        (await DirectoryOf(bridge).FindAsync(new PatronId("P1"), Ct)).ShouldNotBeNull();
    }

    [Fact]
    public async Task However_long_Koha_asks_to_be_left_alone_it_is_asked_again_within_a_day()
    {
        await using var koha = await KohaServer.StartAsync();
        koha.Has("patrons", Patron(1, minute: 1));
        koha.Refusals.Enqueue((429, int.MaxValue));
        await using var bridge = await StartAsync(koha, polls: true);
        await ReadAsync(bridge, step: TimeSpan.FromHours(1));
        bridge.Time.GetUtcNow().ShouldBeGreaterThanOrEqualTo(Testing.Given.Monday.AddDays(1));
    }

    [Fact]
    public async Task An_error_that_nobody_foresaw_stops_neither_the_asking_nor_the_host()
    {
        await using var koha = await KohaServer.StartAsync();
        koha.Has("patrons", Patron(1, minute: 1));
        await using var bridge = await StartAsync(
            koha, polls: true, builder => builder.Services.AddHttpClient("koha").AddHttpMessageHandler(() => new FailsOnce()));
        await ReadAsync(bridge, step: TimeSpan.FromSeconds(10));
        bridge.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping.IsCancellationRequested.ShouldBeFalse();
    }

    private static Task ReadAsync(RunningBridge bridge, TimeSpan step) => Eventually.Is(async () =>
    {
        bridge.Time.Advance(step);
        return await DirectoryOf(bridge).FindAsync(new PatronId("P1"), Ct) is not null;
    });

    private static async Task<IEnumerable<string>> OpenAsync(RunningBridge bridge) => (await bridge.Cases.OpenAsync(default, 100, Ct)).Select(@case => $"{@case.Id}");

    private sealed class UnluckyDirectory(IPatronDirectory known) : IPatronDirectory
    {
        public ValueTask<PatronContact?> FindAsync(PatronId id, CancellationToken ct) =>
            $"{id}" == "13" ? throw new ArgumentOutOfRangeException(nameof(id)) : known.FindAsync(id, ct);
    }

    private sealed class FailsOnce : DelegatingHandler
    {
        private static int _failures;

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Interlocked.Increment(ref _failures) == 1 ? throw new NotSupportedException() : base.SendAsync(request, cancellationToken);
    }
}
