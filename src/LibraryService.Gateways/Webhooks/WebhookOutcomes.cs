using System.Net;

namespace LibraryService.Gateways.Webhooks;

/// <summary>What an answer, or none, says of the message.</summary>
internal static class WebhookOutcomes
{
    public static DeliveryOutcome Of(HttpResponseMessage response, DateTimeOffset now)
    {
        // A client that follows redirects asks anew without the message, and whatever it is told then is no answer to it.
        if (response.RequestMessage?.Method is { } method && method != HttpMethod.Post)
        {
            return new DeliveryOutcome(DeliveryOutcomeKind.Refused, Detail: "redirected, which loses the message");
        }

        var kind = Kind(response.StatusCode);
        var waits = kind is DeliveryOutcomeKind.SoftBounce or DeliveryOutcomeKind.Unknown;
        return new DeliveryOutcome(kind, waits ? RetryAfter(response, now) : null, FormattableString.Invariant($"HTTP {(int)response.StatusCode}"));
    }

    // What failed before the request could leave has not arrived; of all else nobody knows.
    public static DeliveryOutcome Of(HttpRequestError error) => error switch
    {
        HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError =>
            new DeliveryOutcome(DeliveryOutcomeKind.SoftBounce, Detail: $"not reached: {error}"),
        _ => new DeliveryOutcome(DeliveryOutcomeKind.Unknown, Detail: $"broken off: {error}"),
    };

    private static DeliveryOutcomeKind Kind(HttpStatusCode status) => status switch
    {
        >= (HttpStatusCode)200 and < (HttpStatusCode)300 => DeliveryOutcomeKind.Accepted,

        // Not taken, and not the message's fault: try again, under a mended setting if need be.
        HttpStatusCode.Unauthorized or HttpStatusCode.ProxyAuthenticationRequired or HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests or (HttpStatusCode)425
            or HttpStatusCode.ServiceUnavailable or HttpStatusCode.InsufficientStorage => DeliveryOutcomeKind.SoftBounce,

        // An earlier attempt with the key is still being dealt with.
        HttpStatusCode.Conflict => DeliveryOutcomeKind.Unknown,
        >= (HttpStatusCode)500 => DeliveryOutcomeKind.Unknown,
        _ => DeliveryOutcomeKind.Refused,
    };

    private static TimeSpan? RetryAfter(HttpResponseMessage response, DateTimeOffset now)
    {
        var asked = response.Headers.RetryAfter;
        var wait = asked?.Delta ?? asked?.Date - now;
        return wait > TimeSpan.Zero ? wait : null;
    }
}
