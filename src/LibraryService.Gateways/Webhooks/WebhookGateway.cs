using System.Net.Http.Headers;
using LibraryService.Delivery;

namespace LibraryService.Gateways.Webhooks;

/// <summary>Posts each message, signed, to whoever carries it: a provider of text messages, calls, notifications or chat.</summary>
/// <remarks>
/// It tries once. 2xx is <see cref="DeliveryOutcomeKind.Accepted"/>. What the provider said it did not take for now, and what never reached it, is
/// <see cref="DeliveryOutcomeKind.SoftBounce"/>; what it will never take, <see cref="DeliveryOutcomeKind.Refused"/>; whatever may have been taken, such as a time-out or an
/// error of the server's, <see cref="DeliveryOutcomeKind.Unknown"/>.
/// </remarks>
public sealed class WebhookGateway : IMessageGateway
{
    /// <summary>The header that carries the message's key, the same on every attempt: as it is, or its hash where it is no header's text.</summary>
    public const string KeyHeader = "Idempotency-Key";

    private const int LongestKey = 200;
    private readonly WebhookOptions _options;
    private readonly WebhookSignature _signature;
    private readonly HttpClient _client;
    private readonly TimeProvider _time;

    /// <param name="channel">The channel that it serves.</param>
    /// <param name="options">Where messages are posted, and the secrets.</param>
    /// <param name="client">The client, which should follow no redirects: a message would be lost by them. Its own time-out should be longer than the options'. It is not disposed of.</param>
    /// <param name="time">The clock; null for the system's.</param>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">An option is out of its range.</exception>
    public WebhookGateway(Channel channel, WebhookOptions options, HttpClient client, TimeProvider? time = null)
    {
        ArgumentNullException.ThrowIfNull(client);
        _options = OptionsGuard.Valid(options, new WebhookOptionsValidator());
        _signature = new WebhookSignature(options.Secret);
        (Channel, _client, _time) = (channel, client, time ?? TimeProvider.System);
    }

    /// <inheritdoc/>
    public Channel Channel { get; }

    /// <summary>What <see cref="WebhookOptions.HonoursKeys"/> says of the provider.</summary>
    public bool HonoursKeys => _options.HonoursKeys;

    /// <summary>What <see cref="WebhookOptions.GivesReceipts"/> says of the provider.</summary>
    public bool GivesReceipts => _options.GivesReceipts;

    /// <inheritdoc/>
    public async ValueTask<DeliveryOutcome> SendAsync(OutboundMessage message, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(message);
        using var timeout = new CancellationTokenSource(_options.Timeout, _time);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct, timeout.Token);
        using var request = Request(message);
        try
        {
            using var response = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, limit.Token).ConfigureAwait(false);
            return WebhookOutcomes.Of(response, _time.GetUtcNow());
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return new DeliveryOutcome(DeliveryOutcomeKind.Unknown, Detail: "no answer in time");
        }
        catch (HttpRequestException e)
        {
            return WebhookOutcomes.Of(e.HttpRequestError);
        }
    }

    private HttpRequestMessage Request(OutboundMessage message)
    {
        var body = WebhookBody.Of(message);
        var content = new ReadOnlyMemoryContent(body);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        var request = new HttpRequestMessage(HttpMethod.Post, _options.Url) { Content = content };
        request.Headers.Add(KeyHeader, KeyOf(message.Key));
        request.Headers.Add(WebhookSignature.Header, _signature.Sign(body.Span, _time.GetUtcNow()));
        if (_options.Authorization is { } authorization)
        {
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        }

        return request;
    }

    private static string KeyOf(string key) => key.Length <= LongestKey && key.All(c => c is > ' ' and <= '~') ? key : $"sha256-{MessageFile.Hash(key)}";
}
