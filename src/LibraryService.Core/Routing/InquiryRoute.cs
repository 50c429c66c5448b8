using System.Globalization;
using LibraryService.Hours;

namespace LibraryService.Routing;

/// <summary>Who answers an inquiry, or when to ask again, and why.</summary>
public sealed class InquiryRoute
{
    private readonly InquiryReason[] _reasons;
    private readonly ServiceHours _hours;

    internal InquiryRoute(CaseId id, InquiryQueue queue, ReadOnlySpan<InquiryReason> reasons)
    {
        (Case, Queue, _hours) = (id, queue.Id, queue.Hours);
        _reasons = reasons.ToArray();
    }

    /// <summary>The case of the inquiry.</summary>
    public CaseId Case { get; }

    /// <summary>What was decided.</summary>
    public InquiryRouteKind Kind { get; internal init; }

    /// <summary>The queue of whoever takes it; else the one in which it waits.</summary>
    public QueueId Queue { get; }

    /// <summary>Who answers; null when nobody of the staff does yet.</summary>
    public StaffId? Staff { get; internal init; }

    /// <summary>The partner library that takes it; null when none does.</summary>
    public string? Partner { get; internal init; }

    /// <summary>The name of the self-service that is offered; null when none is. <see cref="Queue"/> is where a person is, one step away.</summary>
    public string? SelfService { get; internal init; }

    /// <summary>When to ask again: nobody of the staff has it yet. Null when somebody does. Always later than the instant of the question.</summary>
    public DateTimeOffset? AskAgainAt { get; internal init; }

    /// <summary>Until when <see cref="Staff"/> has to answer before it should go to another; null when nobody has it, and when the queue sets no limit.</summary>
    public DateTimeOffset? AnswerBy { get; internal init; }

    /// <summary>The follow-up clock to start, when a partner handed it back; otherwise null.</summary>
    public PartnerFollowUp? FollowUp { get; internal init; }

    /// <summary>The way to the decision, in the order of deciding.</summary>
    public IReadOnlyList<InquiryReason> Reasons => _reasons;

    /// <summary>The decision and its reasons in sentences, in English, or in Spanish for a Spanish culture.</summary>
    /// <param name="culture">The language of the sentences and the form of dates and numbers. Times are those of the queue's zone.</param>
    public IReadOnlyList<string> Explain(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        InquirySentences sentences = InquiryLanguage.Same(culture.TwoLetterISOLanguageName, "es") ? new InquirySentencesInSpanish(culture) : new InquirySentencesInEnglish(culture);
        return [.. _reasons.Select(sentences.Of), .. sentences.Outcome(this, at => _hours.Local(at))];
    }

    /// <summary>Such as <c>C-118: Assigned, desk, ada</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Case}: {Kind}, {Queue}, {Staff?.ToString() ?? Partner ?? SelfService ?? $"ask again at {AskAgainAt:O}"}");
}
