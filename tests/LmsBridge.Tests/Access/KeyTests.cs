using System.Net;
using System.Text.Json;

namespace LibraryService.Samples.Bridge.Tests.Access;

/// <summary>Who is let in.</summary>
public sealed class KeyTests
{
    private const string Key = "a key of at least thirty-two characters";
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Without_the_key_nothing_is_told_but_health()
    {
        await using var bridge = await WholeBridge.StartAsync($"--Bridge:ApiKey={Key}");
        foreach (var path in (string[])["/metrics", "/patrons/42", "/cases/koha-ticket-9", "/desk/events", "/"])
        {
            using var refused = await bridge.GetAsync(path);
            refused.StatusCode.ShouldBe(HttpStatusCode.Unauthorized, path);
            refused.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        }

        using var posted = await bridge.PostAsync("/koha/tickets", Sample.Of("koha-ticket.json"));
        posted.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        using var health = await bridge.GetAsync("/health");
        health.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData(Key, HttpStatusCode.OK)]
    [InlineData("a key of at least thirty-two characterS", HttpStatusCode.Unauthorized)]
    [InlineData("short", HttpStatusCode.Unauthorized)]
    public async Task Only_the_very_key_lets_in(string shown, HttpStatusCode answer)
    {
        await using var bridge = await WholeBridge.StartAsync($"--Bridge:ApiKey={Key}");
        using var response = await bridge.GetAsync("/metrics", "text/plain", ("X-Api-Key", shown));
        response.StatusCode.ShouldBe(answer);
    }

    [Fact]
    public async Task A_browser_signs_in_once_and_its_pass_ends_after_twelve_hours()
    {
        await using var bridge = await WholeBridge.StartAsync($"--Bridge:ApiKey={Key}");
        using var led = await bridge.GetAsync("/", "text/html");
        led.Headers.Location!.OriginalString.ShouldBe("/sign-in");
        using var wrong = await SignInAsync(bridge, "not the key");
        wrong.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        wrong.Headers.Contains("Set-Cookie").ShouldBeFalse();
        using var right = await SignInAsync(bridge, Key);
        var cookie = right.Headers.GetValues("Set-Cookie").Single();
        cookie.ShouldContain("httponly", Case.Insensitive);
        cookie.ShouldContain("samesite=strict", Case.Insensitive);
        cookie.ShouldNotContain(Key);
        var pass = cookie.Split(';')[0];
        using var page = await bridge.GetAsync("/", "text/html", ("Cookie", pass));
        page.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var forged = await bridge.GetAsync("/", "text/html", ("Cookie", pass[..^1] + (pass[^1] == '0' ? '1' : '0')));
        forged.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        bridge.Time.Advance(TimeSpan.FromHours(12));
        using var late = await bridge.GetAsync("/", "text/html", ("Cookie", pass));
        late.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Theory]
    [InlineData("Origin", "https://elsewhere.example")]
    [InlineData("Origin", "null")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    public async Task A_page_of_another_site_cannot_act_in_the_name_of_a_browser(string header, string value)
    {
        await using var bridge = await WholeBridge.StartAsync();
        await bridge.AskAsync();
        using var response = await bridge.PostAsync("/cases/koha-ticket-9/resolve", "{}", (header, value));
        response.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Another_host_name_is_not_answered_so_that_no_name_that_leads_here_can_be_used()
    {
        await using var bridge = await WholeBridge.StartAsync();
        using var response = await bridge.GetAsync("/", "text/html", ("Host", "elsewhere.example"));
        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Without_a_key_it_does_not_start_where_others_can_reach_it()
    {
        var error = await Should.ThrowAsync<InvalidOperationException>(() => WholeBridge.StartAsync("--urls=http://0.0.0.0:0"));
        error.Message.ShouldContain("Bridge:ApiKey");
    }

    [Fact]
    public async Task With_a_key_it_starts_there()
    {
        await using var bridge = await WholeBridge.StartAsync("--urls=http://0.0.0.0:0", $"--Bridge:ApiKey={Key}");
        bridge.Address.ShouldStartWith("http://0.0.0.0:");
    }

    [Theory]
    [InlineData("--Bridge:ApiKey=short", "ApiKey")]
    [InlineData("--Bridge:MaxBody=1", "MaxBody")]
    [InlineData("--Bridge:RequestsPerSecond=0", "RequestsPerSecond")]
    public async Task Settings_that_cannot_be_right_are_told_at_start(string setting, string name)
    {
        var error = await Should.ThrowAsync<Microsoft.Extensions.Options.OptionsValidationException>(() => WholeBridge.StartAsync(setting));
        error.Message.ShouldContain(name);
    }

    [Fact]
    public async Task What_is_too_much_at_once_is_told_to_come_again_later()
    {
        await using var bridge = await WholeBridge.StartAsync("--Bridge:RequestsPerSecond=2");
        HttpStatusCode[] answers = new HttpStatusCode[12];
        for (var i = 0; i < answers.Length; i++)
        {
            using var response = await bridge.GetAsync("/health");
            answers[i] = response.StatusCode;
            if (response.StatusCode == HttpStatusCode.TooManyRequests)
            {
                response.Headers.RetryAfter.ShouldNotBeNull();
                response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
            }
        }

        answers[0].ShouldBe(HttpStatusCode.OK);
        answers.ShouldContain(HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task A_body_that_is_too_long_is_refused()
    {
        await using var bridge = await WholeBridge.StartAsync("--Bridge:MaxBody=2048");
        await bridge.AskAsync();
        using var response = await bridge.PostAsync("/cases/koha-ticket-9/reply", JsonSerializer.Serialize(new { answer = new string('x', 4000) }));
        response.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await response.Content.ReadAsStringAsync(Ct)).ShouldContain("\"status\":413");
    }

    private static async Task<HttpResponseMessage> SignInAsync(WholeBridge bridge, string key)
    {
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("key", key)]);
        return await bridge.Client.PostAsync("/sign-in", form, Ct);
    }
}
