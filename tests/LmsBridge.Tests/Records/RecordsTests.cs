using System.Net;
using System.Text;
using LibraryService.Gateways.Webhooks;

namespace LibraryService.Samples.Bridge.Tests.Records;

/// <summary>Health, what is held of a patron, and what providers call back with.</summary>
public sealed class RecordsTests
{
    private const string Secret = "a secret of at least thirty-two characters";
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Health_names_the_checks_and_how_they_stand()
    {
        await using var bridge = await WholeBridge.StartAsync();
        var health = await bridge.ReadAsync("/health");
        health.GetProperty("status").GetString().ShouldBe("Healthy");
        health.GetProperty("checks").GetProperty("library_service.store").GetString().ShouldBe("Healthy");
    }

    [Fact]
    public async Task All_that_is_held_of_a_patron_is_given_out()
    {
        await using var bridge = await WholeBridge.StartAsync();
        await bridge.AskAsync();
        var held = await bridge.ReadAsync("/patrons/42");
        held.GetProperty("record").GetProperty("email").GetString().ShouldBe("ada@example.org");
        held.GetProperty("service").GetProperty("Cases")[0].GetProperty("Id").GetString().ShouldBe("koha-ticket-9");
    }

    [Fact]
    public async Task An_erasure_leaves_nothing_neither_in_the_stores_nor_on_the_page()
    {
        await using var bridge = await WholeBridge.StartAsync($"--Bridge:HashKey={Secret}");
        await bridge.AskAsync();
        await bridge.TakenAsync("/cases/koha-ticket-9/reply", Apology);
        using var response = await bridge.Client.DeleteAsync("/patrons/42", Ct);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await response.Content.ReadAsStringAsync(Ct)).ShouldContain("\"cases\":1");
        var held = await bridge.ReadAsync("/patrons/42");
        held.GetProperty("record").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
        held.GetProperty("service").GetProperty("Cases").GetArrayLength().ShouldBe(0);
        await Eventually.Is(async () =>
        {
            using var page = await bridge.GetAsync("/", "text/html");
            return !(await page.Content.ReadAsStringAsync(Ct)).Contains("koha-ticket-9", StringComparison.Ordinal);
        });
        using var gone = await bridge.GetAsync("/cases/koha-ticket-9");
        gone.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Without_a_key_for_objections_nobody_is_erased()
    {
        await using var bridge = await WholeBridge.StartAsync();
        await bridge.AskAsync();
        using var response = await bridge.Client.DeleteAsync("/patrons/42", Ct);
        response.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await bridge.ReadAsync("/patrons/42")).GetProperty("service").GetProperty("Cases").GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public async Task A_signed_callback_says_what_became_of_a_message_and_the_page_shows_who_did_not_get_theirs()
    {
        await using var bridge = await WholeBridge.StartAsync($"--Bridge:ReceiptSecret={Secret}");
        await bridge.TakenAsync("/koha/patrons", Sample.Of("koha-patron.json").Replace("+447700900123", "", StringComparison.Ordinal).Replace("High Street", "", StringComparison.Ordinal).Replace("Millbrook", "", StringComparison.Ordinal).Replace("01632 960 983", "", StringComparison.Ordinal));
        await bridge.TakenAsync("/koha/tickets", Sample.Of("koha-ticket.json"));
        await bridge.TakenAsync("/cases/koha-ticket-9/reply", Answer);
        await Eventually.Is(() => bridge.Mails.Count > 0);
        var service = await bridge.ReadAsync("/patrons/42");
        var message = service.GetProperty("service").GetProperty("Messages").EnumerateArray().Select(entry => entry.GetProperty("Entry").GetProperty("Key").GetString()!).Single(key => key.EndsWith("Replied", StringComparison.Ordinal));
        var body = $$"""{"key":"{{message}}.1","outcome":"HardBounce","code":"5.1.1"}""";
        (await ReceiptAsync(bridge, body, "t=1,v1=00")).ShouldBe(HttpStatusCode.Forbidden);
        (await ReceiptAsync(bridge, body, header: null)).ShouldBe(HttpStatusCode.Forbidden);
        (await ReceiptAsync(bridge, "{}", Signed(bridge, "{}"))).ShouldBe(HttpStatusCode.BadRequest);
        (await ReceiptAsync(bridge, body, Signed(bridge, body))).ShouldBe(HttpStatusCode.OK);
        await Eventually.Is(async () =>
        {
            bridge.Time.Advance(TimeSpan.FromSeconds(5));
            using var page = await bridge.GetAsync("/", "text/html");
            return (await page.Content.ReadAsStringAsync(Ct)).Contains("did not arrive", StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("/patrons/%20", HttpStatusCode.BadRequest)]
    [InlineData("/?channel=pigeon", HttpStatusCode.BadRequest)]
    [InlineData("/desk/events?channel=pigeon", HttpStatusCode.BadRequest)]
    [InlineData("/cases/nothing", HttpStatusCode.NotFound)]
    [InlineData("/nowhere", HttpStatusCode.NotFound)]
    public async Task What_cannot_be_answered_is_told_as_problem_details(string path, HttpStatusCode status)
    {
        await using var bridge = await WholeBridge.StartAsync();
        using var response = await bridge.GetAsync(path);
        response.StatusCode.ShouldBe(status);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        (await response.Content.ReadAsStringAsync(Ct)).ShouldContain($"\"status\":{(int)status}");
    }

    private const string Answer = """{"writer":"ada","question":"Is the year right?","answer":"You are right, it is 1965. We have put it right."}""";

    private const string Apology = """{"kind":"apology","writer":"ada","whatHappened":"You came for nothing.","cause":"the shelf had not been checked","fix":"We keep another copy for you from Friday on.","contact":"Ada at the desk"}""";

    private static string Signed(WholeBridge bridge, string body) => new WebhookSignature(Secret).Sign(Encoding.UTF8.GetBytes(body), bridge.Time.GetUtcNow());

    private static async Task<HttpStatusCode> ReceiptAsync(WholeBridge bridge, string body, string? header)
    {
        using var response = header is null ? await bridge.PostAsync("/receipts", body) : await bridge.PostAsync("/receipts", body, (WebhookSignature.Header, header));
        return response.StatusCode;
    }
}
