using LibraryService.Desk;
using LibraryService.Privacy;
using Microsoft.Extensions.DependencyInjection;

namespace LibraryService.Samples.Bridge.Tests.Events;

public sealed class LmsTitlesTests
{
    [Fact]
    public async Task A_follower_who_agreed_is_told_once()
    {
        await using var bridge = await StartAsync("--Lms:Koha:ConsentAttribute=NEWS");
        await bridge.TakenAsync("/koha/patrons", Sample.Of("koha-patron.json"));
        (await bridge.TakenAsync("/titles", Sample.Of("title.json"))).GetProperty("note").GetString().ShouldBe("1 told");
        (await bridge.TakenAsync("/titles", Sample.Of("title.json"))).GetProperty("note").GetString().ShouldBe("0 told");
        (await bridge.TakenAsync("/titles", Sample.Of("title.json").Replace("b-1", "b-2", StringComparison.Ordinal))).GetProperty("note").GetString().ShouldBe("0 told");
        var told = (await bridge.Cases.OfPatronAsync(new PatronId("42"), TestContext.Current.CancellationToken)).ShouldHaveSingleItem();
        (told.State, told.LastReply!.Message.ToString(), told.LastReply.Channel).ShouldBe((CaseState.Resolved, "NewByAuthor", Channel.Email));
    }

    [Fact]
    public async Task Without_consent_nobody_is_told()
    {
        await using var bridge = await StartAsync();
        await bridge.TakenAsync("/koha/patrons", Sample.Of("koha-patron.json"));
        (await bridge.TakenAsync("/titles", Sample.Of("title.json"))).GetProperty("note").GetString().ShouldBe("0 told");
    }

    [Fact]
    public async Task Without_a_way_to_end_it_there_is_no_outreach()
    {
        await using var bridge = await RunningBridge.StartAsync();
        (await bridge.TakenAsync("/titles", Sample.Of("title.json"))).GetProperty("note").GetString()!.ShouldContain("UnsubscribeUrl");
    }

    private static Task<RunningBridge> StartAsync(params string[] settings) => RunningBridge.StartAsync(
        builder =>
        {
            builder.Services.AddSingleton(new HashKeyRing(HashKey.Create("2026")));
            builder.Services.AddLibraryService(library => library.Messages.UnsubscribeUrl = "https://library.example/stop/{token}");
        },
        settings);
}
