using System.Net;

namespace LibraryService.Samples.Bridge.Koha;

/// <summary>Koha refused to answer.</summary>
internal sealed class KohaException(HttpStatusCode status, TimeSpan? retryAfter) : Exception($"Koha answered {(int)status}.")
{
    public HttpStatusCode Status => status;

    /// <summary>How long Koha asks to be left alone; null when it does not.</summary>
    public TimeSpan? RetryAfter => retryAfter;
}
