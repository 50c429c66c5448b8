namespace LibraryService.Evidence;

/// <summary>Somebody was invited to speak for the library.</summary>
/// <remarks>It names nobody, and has no place for what anybody borrows. Who may be invited is said by <see cref="Metrics.Satisfaction.Advocates"/>.</remarks>
public sealed record AdvocacyInvitation
{
    /// <param name="on">When they were invited.</param>
    /// <param name="consent">The record of the consent that the invitation rests on: one of its own, for this alone.</param>
    /// <param name="answer">What they said.</param>
    /// <exception cref="ArgumentException">There is no consent.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such answer.</exception>
    public AdvocacyInvitation(DateOnly on, string consent, AdvocacyAnswer answer = AdvocacyAnswer.None)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(consent);
        if (!Enum.IsDefined(answer))
        {
            throw new ArgumentOutOfRangeException(nameof(answer), answer, "An answer is one of those of AdvocacyAnswer.");
        }

        (On, Consent, Answer) = (on, consent, answer);
    }

    /// <summary>When they were invited.</summary>
    public DateOnly On { get; }

    /// <summary>The record of the consent that the invitation rests on.</summary>
    public string Consent { get; }

    /// <summary>What they said.</summary>
    public AdvocacyAnswer Answer { get; }
}
