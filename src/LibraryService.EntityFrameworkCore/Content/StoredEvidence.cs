using LibraryService.Routing;

namespace LibraryService.EntityFrameworkCore.Content;

/// <summary>The plain form of <see cref="ContactEvidence"/>.</summary>
internal sealed class StoredEvidence
{
    public ContactEvidenceKind Kind { get; set; }

    public DateTimeOffset At { get; set; }

    public TimeSpan? RetryAfter { get; set; }

    public static StoredEvidence Of(ContactEvidence evidence) => new() { Kind = evidence.Kind, At = evidence.At, RetryAfter = evidence.RetryAfter };

    public ContactEvidence ToEvidence() => new(Kind, At, RetryAfter);
}
