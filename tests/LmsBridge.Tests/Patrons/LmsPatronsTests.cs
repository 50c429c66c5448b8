using LibraryService.Desk;
using LibraryService.Routing;
using LibraryService.Samples.Bridge.Patrons;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace LibraryService.Samples.Bridge.Tests.Patrons;

public sealed class LmsPatronsTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Of_two_records_the_later_counts_whichever_comes_first()
    {
        await using var bridge = await RunningBridge.StartAsync();
        var now = Sample.Of("koha-patron.json");
        await bridge.TakenAsync("/koha/patrons", now);
        await bridge.TakenAsync("/koha/patrons", now.Replace("2026-11-20T09:15", "2026-11-19T09:15", StringComparison.Ordinal).Replace("ada@", "old@", StringComparison.Ordinal));
        (await FindAsync(bridge)).Points[0].Address.ShouldBe("ada@example.org");
    }

    [Theory]
    [InlineData(Channel.Email, "ADA@Example.org")]
    [InlineData(Channel.Web, "ada@example.org")]
    [InlineData(Channel.Sms, "0044 7700 900123")]
    [InlineData(Channel.Voice, "01632-960983")]
    public async Task Who_has_an_address_is_found_however_it_is_written(Channel channel, string address)
    {
        await using var bridge = await RunningBridge.StartAsync();
        await bridge.TakenAsync("/koha/patrons", Sample.Of("koha-patron.json"));
        var directory = bridge.Services.GetRequiredService<IPatronDirectory>();
        (await directory.WithAddressAsync(channel, address, Ct)).ShouldHaveSingleItem().Id.ShouldBe(new PatronId("42"));
        (await directory.WithAddressAsync(channel, "+4400000000000", Ct)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_stop_is_kept_in_the_store_and_outlasts_a_new_record()
    {
        await using var bridge = await RunningBridge.StartAsync(OnSqlite);
        await bridge.TakenAsync("/koha/patrons", Sample.Of("koha-patron.json"));
        var directory = bridge.Services.GetRequiredService<IPatronDirectory>();
        await directory.LearnAsync(ContactFeedback.Stop(Channel.Sms, "+447700900123", bridge.Time.GetUtcNow()), Ct);
        await bridge.TakenAsync("/koha/patrons", Sample.Of("koha-patron.json").Replace("2026-11-20", "2026-11-23", StringComparison.Ordinal));
        (await FindAsync(bridge)).Points.Single(point => point.Channel == Channel.Sms).Health.IsStopped.ShouldBeTrue();
    }

    [Fact]
    public async Task A_stop_that_nobody_could_keep_is_an_error()
    {
        await using var bridge = await RunningBridge.StartAsync();
        await Should.ThrowAsync<NotSupportedException>(async () =>
            await bridge.Services.GetRequiredService<IPatronDirectory>().LearnAsync(ContactFeedback.Stop(Channel.Sms, "+447700900123", bridge.Time.GetUtcNow()), Ct));
    }

    [Fact]
    public async Task A_patron_is_exported_and_forgotten()
    {
        await using var bridge = await RunningBridge.StartAsync();
        await bridge.TakenAsync("/koha/patrons", Sample.Of("koha-patron.json"));
        var patrons = bridge.Services.GetRequiredService<LmsPatrons>();
        patrons.Export(new PatronId("42"))!.ShouldContain("ada@example.org");
        patrons.Forget(new PatronId("42")).ShouldBeTrue();
        patrons.Export(new PatronId("42")).ShouldBeNull();
    }

    [Fact]
    public async Task Hours_that_were_told_count_from_the_next_start_on()
    {
        var folder = Directory.CreateTempSubdirectory("hours").FullName;
        var file = $"--Lms:File={Path.Combine(folder, "lms.db")}";
        await using (var bridge = await RunningBridge.StartAsync(file, "--Lms:Branches:c4c90014-c8c9-4ade-8f24-b5e313319f4b=main"))
        {
            (await bridge.TakenAsync("/folio/calendars", Sample.Of("folio-calendar.json"))).GetProperty("note").GetString()!.ShouldContain("next start");
            bridge.Services.GetRequiredService<Hours.HoursBook>().Find(new BranchId("main"))!.IsOpen(LateOnMonday).ShouldBeFalse();
        }

        await using var next = await RunningBridge.StartAsync(file);
        next.Services.GetRequiredService<Hours.HoursBook>().Find(new BranchId("main"))!.IsOpen(LateOnMonday).ShouldBeTrue();
        next.Services.GetRequiredService<LmsFile>().Openings().ShouldHaveSingleItem().IsDated.ShouldBeTrue();
    }

    private static DateTimeOffset LateOnMonday { get; } = new(2026, 11, 23, 17, 30, 0, TimeSpan.Zero);

    private static void OnSqlite(WebApplicationBuilder builder) => builder.Services.AddLibraryService().AddSqliteStore(Path.Combine(builder.Environment.ContentRootPath, "desk.db"));

    private static async Task<PatronContact> FindAsync(RunningBridge bridge) =>
        (await bridge.Services.GetRequiredService<IPatronDirectory>().FindAsync(new PatronId("42"), Ct)).ShouldNotBeNull();
}
