using System.Net;

namespace LibraryService.Samples.Bridge.Koha;

/// <summary>Koha refused to answer.</summary>
internal sealed class KohaException(HttpStatusCode status, TimeSpan? retryAfter) : Exception($"Koha answered {(int)status}.")
{
    public HttpStatusCode Status => status;

    /// <summary>Whether it is about what was asked for, and not about who asks or how Koha is.</summary>
    public bool IsOfOneRecord => status is not (HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden or HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests
        or HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout);

    /// <summary>How long Koha asks to be left alone; null when it does not.</summary>
    public TimeSpan? RetryAfter => retryAfter;
}
