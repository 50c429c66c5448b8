using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using LibraryService.Gateways.Webhooks;
using LibraryService.Testing;
using Microsoft.Extensions.Options;

namespace LibraryService.Gateways.Tests.Webhooks;

public sealed class WebhookGatewayTests : IDisposable
{
    private const string Secret = "0123456789abcdef0123456789abcdef";
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;
    private readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    public void Dispose() => _client.Dispose();

    [Fact]
    public async Task A_message_is_posted_with_its_key_and_a_signature_that_the_other_side_can_check()
    {
        await using var server = HttpServer.Answering("202 Accepted");
        (await Gateway(server.Url, time: new ManualTime(Now)).SendAsync(Sending.Message(channel: Channel.Sms, to: "+447700900123"), Ct)).Kind.ShouldBe(DeliveryOutcomeKind.Accepted);

        var asked = server.Asked.ShouldHaveSingleItem();
        asked.RequestLine.ShouldBe("POST /messages HTTP/1.1");
        asked.Headers["Idempotency-Key"].ShouldBe("hold-118-ready.1");
        new WebhookSignature(Secret).Verify(asked.Body, asked.Headers[WebhookSignature.Header], Now).ShouldBe(WebhookVerdict.Valid);
        using var json = JsonDocument.Parse(asked.Body);
        json.RootElement.GetProperty("to").GetString().ShouldBe("+447700900123");
        json.RootElement.GetProperty("text").GetString().ShouldBe("Your item is ready.\nWe keep it until Friday.");
    }

    [Theory]
    [InlineData("200 OK", DeliveryOutcomeKind.Accepted)]
    [InlineData("204 No Content", DeliveryOutcomeKind.Accepted)]
    [InlineData("302 Found\r\nLocation: /elsewhere", DeliveryOutcomeKind.Refused)]
    [InlineData("400 Bad Request", DeliveryOutcomeKind.Refused)]
    [InlineData("401 Unauthorized", DeliveryOutcomeKind.SoftBounce)]   // our setting is wrong, not the message
    [InlineData("403 Forbidden", DeliveryOutcomeKind.Refused)]
    [InlineData("404 Not Found", DeliveryOutcomeKind.Refused)]
    [InlineData("408 Request Timeout", DeliveryOutcomeKind.SoftBounce)]
    [InlineData("409 Conflict", DeliveryOutcomeKind.Unknown)]   // the key is being dealt with
    [InlineData("422 Unprocessable Content", DeliveryOutcomeKind.Refused)]
    [InlineData("429 Too Many Requests", DeliveryOutcomeKind.SoftBounce)]
    [InlineData("500 Internal Server Error", DeliveryOutcomeKind.Unknown)]   // it may have been sent before the error
    [InlineData("502 Bad Gateway", DeliveryOutcomeKind.Unknown)]
    [InlineData("503 Service Unavailable", DeliveryOutcomeKind.SoftBounce)]
    [InlineData("504 Gateway Timeout", DeliveryOutcomeKind.Unknown)]
    public async Task A_status_is_an_outcome(string status, DeliveryOutcomeKind kind)
    {
        await using var server = HttpServer.Answering(status);
        (await Gateway(server.Url).SendAsync(Sending.Message(), Ct)).Kind.ShouldBe(kind);
        server.Asked.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("429 Too Many Requests\r\nRetry-After: 90", 90)]
    [InlineData("503 Service Unavailable\r\nRetry-After: Mon, 23 Nov 2026 09:02:00 GMT", 120)]
    [InlineData("500 Internal Server Error\r\nRetry-After: 5", 5)]
    [InlineData("503 Service Unavailable\r\nRetry-After: Mon, 23 Nov 2026 08:00:00 GMT", null)]   // past
    [InlineData("429 Too Many Requests\r\nRetry-After: soon", null)]
    [InlineData("429 Too Many Requests\r\nRetry-After: -5", null)]
    [InlineData("200 OK\r\nRetry-After: 90", null)]
    public async Task The_wait_that_the_provider_asks_for_is_carried(string status, int? seconds)
    {
        await using var server = HttpServer.Answering(status);
        var outcome = await Gateway(server.Url, time: new ManualTime(Now)).SendAsync(Sending.Message(), Ct);
        outcome.RetryAfter.ShouldBe(seconds is { } asked ? TimeSpan.FromSeconds(asked) : null);
    }

    [Fact]
    public async Task No_answer_in_time_may_have_arrived()
    {
        await using var server = new HttpServer(async (_, stop) =>
        {
            await Task.Delay(Timeout.Infinite, stop);
            return null;
        });
        var outcome = await Gateway(server.Url, options => options.Timeout = TimeSpan.FromMilliseconds(300)).SendAsync(Sending.Message(), Ct);
        outcome.ShouldBe(new DeliveryOutcome(DeliveryOutcomeKind.Unknown, Detail: "no answer in time"));
    }

    [Fact]
    public async Task A_dropped_line_may_have_arrived()
    {
        await using var server = new HttpServer((_, _) => Task.FromResult<string?>(null));
        (await Gateway(server.Url).SendAsync(Sending.Message(), Ct)).Kind.ShouldBe(DeliveryOutcomeKind.Unknown);
        server.Asked.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_server_that_is_not_there_has_taken_nothing()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var url = new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/");
        listener.Stop();
        (await Gateway(url).SendAsync(Sending.Message(), Ct)).Kind.ShouldBe(DeliveryOutcomeKind.SoftBounce);
    }

    [Fact]
    public async Task A_redirect_that_a_client_followed_is_no_success()
    {
        await using var server = new HttpServer((asked, _) => Task.FromResult<string?>(asked.RequestLine.StartsWith("POST", StringComparison.Ordinal) ? "302 Found\r\nLocation: /login" : "200 OK"));
        using var following = new HttpClient();
        var gateway = new WebhookGateway(Channel.Sms, new WebhookOptions { Url = server.Url, Secret = Secret }, following);
        (await gateway.SendAsync(Sending.Message(), Ct)).Kind.ShouldBe(DeliveryOutcomeKind.Refused);
        server.Asked.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_provider_can_refuse_a_second_one_by_its_key()
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var answers = new Queue<string?>([null, "200 OK"]);
        var sent = 0;
        await using var server = new HttpServer((asked, _) =>
        {
            sent += taken.Add(asked.Headers["Idempotency-Key"]) ? 1 : 0;
            return Task.FromResult(answers.Dequeue());
        });
        (await Gateway(server.Url).SendAsync(Sending.Message(), Ct)).Kind.ShouldBe(DeliveryOutcomeKind.Unknown);
        (await Gateway(server.Url).SendAsync(Sending.Message() with { MayRepeat = true }, Ct)).Kind.ShouldBe(DeliveryOutcomeKind.Accepted);
        server.Asked.Count.ShouldBe(2);
        sent.ShouldBe(1);
    }

    [Fact]
    public async Task No_value_becomes_a_header_and_every_text_comes_back_whole()
    {
        await using var server = HttpServer.Answering("200 OK");
        var gateway = Gateway(server.Url);
        foreach (var value in Sending.Hostile)
        {
            var message = Sending.Message(value, to: value) with { Subject = value, Text = value, Html = value, Language = value, Headers = new Dictionary<string, string>(StringComparer.Ordinal) { [value] = value } };
            (await gateway.SendAsync(message, Ct)).Kind.ShouldBe(DeliveryOutcomeKind.Accepted, value);
        }

        server.Asked.Select(asked => asked.Headers["Idempotency-Key"]).Distinct(StringComparer.Ordinal).Count().ShouldBe(Sending.Hostile.Count);
        foreach (var (asked, value) in server.Asked.Zip(Sending.Hostile))
        {
            asked.Headers.Keys.Order(StringComparer.Ordinal).ShouldBe(["Content-Length", "Content-Type", "Host", "Idempotency-Key", "LibraryService-Signature"]);
            using var json = JsonDocument.Parse(asked.Body);
            json.RootElement.GetProperty("subject").GetString().ShouldBe(value.Replace('\uD800', '\uFFFD'));
        }
    }

    [Fact]
    public async Task A_send_that_is_stopped_says_so()
    {
        await using var server = HttpServer.Answering("200 OK");
        using var stopped = new CancellationTokenSource();
        await stopped.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(async () => await Gateway(server.Url).SendAsync(Sending.Message(), stopped.Token));
    }

    [Theory]
    [InlineData("http://example.org/", Secret)]
    [InlineData("/messages", Secret)]
    [InlineData("https://user:canary-password@example.org/", Secret)]
    [InlineData("https://example.org/", "canary-too-short")]
    public void Wrong_options_are_told_without_a_secret(string url, string secret)
    {
        var options = new WebhookOptions { Url = new Uri(url, UriKind.RelativeOrAbsolute), Secret = secret };
        var error = Should.Throw<OptionsValidationException>(() => new WebhookGateway(Channel.Sms, options, _client));
        error.ToString().ShouldNotContain("canary");
    }

    private WebhookGateway Gateway(Uri url, Action<WebhookOptions>? configure = null, TimeProvider? time = null)
    {
        var options = new WebhookOptions { Url = url, Secret = Secret };
        configure?.Invoke(options);
        return new WebhookGateway(Channel.Sms, options, _client, time);
    }
}
