using System.Net;
using System.Text.Json;

namespace LibraryService.Samples.Bridge.Tests.Cases;

/// <summary>What people at the desk do with a case.</summary>
public sealed class CaseStepsTests
{
    private const string Apology = """{"kind":"apology","writer":"ada","whatHappened":"You came for nothing.","cause":"the shelf had not been checked","fix":"We keep another copy for you from Friday on.","contact":"Ada at the desk"}""";
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_answer_goes_out()
    {
        await using var bridge = await WholeBridge.StartAsync();
        await bridge.AskAsync();
        var before = bridge.Mails.Count;
        (await bridge.TakenAsync("/cases/koha-ticket-9/reply", """{"writer":"ada","question":"Is the year right?","answer":"You are right, it is 1965. We have put it right."}""")).GetProperty("outcome").GetString().ShouldBe("Sent");
        await Eventually.Is(() => bridge.Mails.Count > before);
    }

    [Fact]
    public async Task An_apology_goes_out_once_somebody_else_has_read_those_very_words()
    {
        await using var bridge = await WholeBridge.StartAsync();
        await bridge.AskAsync();
        (await bridge.TakenAsync("/cases/koha-ticket-9/reply", Apology)).GetProperty("outcome").GetString().ShouldBe("HeldForSecondReader");
        using (var page = await bridge.GetAsync("/", "text/html"))
        {
            (await page.Content.ReadAsStringAsync(Ct)).ShouldContain("/cases/koha-ticket-9#approve");
        }

        var held = (await bridge.ReadAsync("/cases/koha-ticket-9")).GetProperty("toRead");
        held.GetProperty("texts")[0].GetString()!.ShouldContain("You came for nothing.");
        var hash = held.GetProperty("hash").GetString();
        (await ApproveAsync(bridge, "ADA", hash)).ShouldBe(HttpStatusCode.BadRequest);
        (await ApproveAsync(bridge, "tom", new string('0', 64))).ShouldBe(HttpStatusCode.Conflict);
        bridge.Mails.ShouldAllBe(mail => !File.ReadAllText(mail).Contains("for nothing", StringComparison.Ordinal));
        (await ApproveAsync(bridge, "tom", hash)).ShouldBe(HttpStatusCode.OK);
        (await bridge.ReadAsync("/cases/koha-ticket-9")).GetProperty("outcome").GetString().ShouldBe("Sent");
        (await ApproveAsync(bridge, "tom", hash)).ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task What_is_missing_is_named_and_a_person_gets_the_form_back_with_what_they_wrote()
    {
        await using var bridge = await WholeBridge.StartAsync();
        await bridge.AskAsync();
        using var program = await bridge.PostAsync("/cases/koha-ticket-9/reply", """{"answer":"Yes."}""");
        program.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var errors = JsonDocument.Parse(await program.Content.ReadAsStringAsync(Ct)).RootElement.GetProperty("errors");
        errors.EnumerateObject().Select(field => field.Name).Order(StringComparer.Ordinal).ShouldBe(["question", "writer"]);

        using var form = new FormUrlEncodedContent([KeyValuePair.Create("kind", "Answer"), KeyValuePair.Create("answer", "Yes & <b>no</b>.")]);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/cases/koha-ticket-9/reply") { Content = form };
        request.Headers.Accept.ParseAdd("text/html");
        using var person = await bridge.Client.SendAsync(request, Ct);
        person.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await person.Content.ReadAsStringAsync(Ct);
        page.ShouldContain("role=\"alert\"");
        page.ShouldContain("Yes &amp; &lt;b&gt;no&lt;/b&gt;.");
    }

    [Theory]
    [InlineData("GET", "")]
    [InlineData("POST", "/reply")]
    [InlineData("POST", "/approve")]
    [InlineData("POST", "/told")]
    [InlineData("POST", "/resolve")]
    public async Task A_name_of_spaces_alone_is_that_of_no_case(string method, string step)
    {
        await using var bridge = await WholeBridge.StartAsync();
        foreach (var accept in (string[])["application/json", "text/html"])
        {
            using var request = new HttpRequestMessage(new HttpMethod(method), $"/cases/%20{step}") { Content = method == "GET" ? null : new FormUrlEncodedContent([]) };
            request.Headers.Accept.ParseAdd(accept);
            using var response = await bridge.Client.SendAsync(request, Ct);
            response.StatusCode.ShouldBe(HttpStatusCode.NotFound, accept);
        }
    }

    [Fact]
    public async Task Who_was_told_by_phone_waits_no_longer()
    {
        await using var bridge = await WholeBridge.StartAsync();
        await bridge.AskAsync();
        await bridge.TakenAsync("/cases/koha-ticket-9/told", """{"writer":"ada","channel":"Voice"}""");
        using var page = await bridge.GetAsync("/", "text/html");
        (await page.Content.ReadAsStringAsync(Ct)).ShouldContain("answered 10:00, in time");
    }

    [Fact]
    public async Task The_page_shows_no_address_and_no_words_and_only_the_branch_and_channel_that_were_asked_for()
    {
        await using var bridge = await WholeBridge.StartAsync();
        await bridge.AskAsync();
        await bridge.TakenAsync("/events", """{"kind":"Question","id":"1","channel":"Sms","branch":"CPL","text":"Where is Dune?","patron":"42"}""");
        var all = await PageAsync(bridge, "/");
        all.ShouldContain("koha-ticket-9");
        all.ShouldContain("lms-ticket-1");
        foreach (var secret in (string[])["ada@example.org", "900123", "1965", "Dune", "Lovelace"])
        {
            all.ShouldNotContain(secret);
        }

        (await PageAsync(bridge, "/?branch=main")).ShouldNotContain("koha-ticket-9");
        (await PageAsync(bridge, "/?channel=Sms")).ShouldNotContain("koha-ticket-9");
        (await PageAsync(bridge, "/?channel=web&branch=")).ShouldNotContain("lms-ticket-1");
    }

    [Theory]
    [InlineData("", "Asia/Tokyo", "1 December")]
    [InlineData("LA", "Asia/Tokyo", "30 November")]
    public async Task Days_and_times_are_those_of_the_branch_or_else_of_the_library(string branch, string library, string day)
    {
        // At half past three in the afternoon of Monday in London it is Tuesday in Tokyo, and Monday morning in Los Angeles.
        await using var bridge = await WholeBridge.StartAsync(
            $"--Lms:TimeZone={library}", "--Lms:Rollout:Messages:NeedMoreInfo=none", "--LibraryService:Hours:LA:TimeZone=America/Los_Angeles", "--LibraryService:Hours:LA:Weekly:Monday=00:00-24:00");
        bridge.Time.Advance(TimeSpan.FromHours(5.5));
        await bridge.TakenAsync("/koha/patrons", Sample.Of("koha-patron.json"));
        await bridge.TakenAsync("/events", $$"""{"kind":"Question","id":"1","branch":"{{branch}}","text":"Where is Dune?","patron":"42"}""");
        await bridge.TakenAsync("/cases/lms-ticket-1/reply", """{"kind":"question","writer":"ada","question":"Which edition do you look for?"}""");
        await Eventually.Is(() => bridge.Mails.Any(mail => File.ReadAllText(mail).Contains(day, StringComparison.Ordinal)));
        (await PageAsync(bridge, "/cases/lms-ticket-1")).ShouldContain(branch.Length == 0 ? ">Tue 24 Nov 00:30<" : ">Mon 23 Nov 07:30<");
    }

    [Theory]
    [InlineData("Live", "class=\"unsent\">The message NeedMoreInfo is not switched on: this is kept with the case and not sent.", 1)]
    [InlineData("AllowList", "class=\"unsent\">Only addresses on the list are written to: for any other patron this goes to desk@library.example.", 3)]
    [InlineData("Shadow", "class=\"unsent\">The bridge is in the shadow: this is kept with the case and not sent.", 4)]
    public async Task A_form_says_when_what_it_sends_does_not_go_out(string mode, string says, int forms)
    {
        // Answer and Apology are switched on, and an apology waits to be read.
        await using var bridge = await WholeBridge.StartAsync($"--Lms:Rollout:Mode={mode}", "--Lms:Rollout:AllowList:0=eve@example.org", "--Lms:Rollout:StaffAddress=desk@library.example");
        await bridge.AskAsync();
        await bridge.TakenAsync("/cases/koha-ticket-9/reply", Apology);
        var page = await PageAsync(bridge, "/cases/koha-ticket-9");
        page.Split(says).Length.ShouldBe(forms + 1);
        page.Split("class=\"unsent\"").Length.ShouldBe(mode == "Live" ? 2 : 5);
    }

    [Fact]
    public async Task What_was_open_before_a_restart_is_on_the_page_after_it()
    {
        await using var bridge = await WholeBridge.StartAsync();
        await bridge.AskAsync();
        var board = (LibraryService.Samples.Bridge.Board.DeskBoard)bridge.Services.GetService(typeof(LibraryService.Samples.Bridge.Board.DeskBoard))!;
        using var after = ActivatorOf(bridge);
        await after.StartAsync(Ct);
        await Eventually.Is(() => after.View(new LibraryService.Samples.Bridge.Board.BoardFilter()).Open == 1);
        await after.StopAsync(Ct);
        board.View(new LibraryService.Samples.Bridge.Board.BoardFilter()).Open.ShouldBe(1);
    }

    private static LibraryService.Samples.Bridge.Board.DeskBoard ActivatorOf(WholeBridge bridge) =>
        Microsoft.Extensions.DependencyInjection.ActivatorUtilities.CreateInstance<LibraryService.Samples.Bridge.Board.DeskBoard>(bridge.Services);

    private static async Task<string> PageAsync(WholeBridge bridge, string path)
    {
        using var response = await bridge.GetAsync(path, "text/html");
        return await response.Content.ReadAsStringAsync(Ct);
    }

    private static async Task<HttpStatusCode> ApproveAsync(WholeBridge bridge, string reader, string? hash)
    {
        using var response = await bridge.PostAsync("/cases/koha-ticket-9/approve", JsonSerializer.Serialize(new { reader, hash }));
        return response.StatusCode;
    }
}
