using LibraryService.Delivery;

namespace LibraryService.EntityFrameworkCore.Content;

/// <summary>The plain form of <see cref="DeliveryAttempt"/>.</summary>
internal sealed class StoredAttempt
{
    public DateTimeOffset At { get; set; }

    public DeliveryOutcomeKind Outcome { get; set; }

    public TimeSpan? RetryAfter { get; set; }

    public string? Detail { get; set; }

    public static StoredAttempt Of(DeliveryAttempt attempt) => new()
    {
        At = attempt.At,
        Outcome = attempt.Outcome.Kind,
        RetryAfter = attempt.Outcome.RetryAfter,
        Detail = attempt.Outcome.Detail,
    };

    public DeliveryAttempt ToAttempt(int step) => new(step, At, new DeliveryOutcome(Outcome, RetryAfter, Detail));
}
