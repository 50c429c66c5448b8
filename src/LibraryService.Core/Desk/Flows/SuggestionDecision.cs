using LibraryService.Templates.Messages;

namespace LibraryService.Desk.Flows;

/// <summary>What the library decided on something that a patron suggested it should buy: one of two, and a refusal always has its reason.</summary>
public sealed record SuggestionDecision
{
    private SuggestionDecision()
    {
    }

    /// <summary>Why it is not bought; null when it is.</summary>
    public SuggestionRefusal? Refusal { get; private init; }

    /// <summary>What staff offer in its place, in one or two sentences of their own; null for nothing, and for what is bought.</summary>
    public string? Alternative { get; private init; }

    /// <summary>The day by which it is expected; null when nobody can say, and for what is not bought.</summary>
    public DateOnly? Expected { get; private init; }

    /// <summary>Where the patron reserves the first copy; null when staff do it on request, and for what is not bought.</summary>
    public Uri? HoldUrl { get; private init; }

    /// <summary>It is bought.</summary>
    public static SuggestionDecision Ordered(DateOnly? expected = null, Uri? holdUrl = null) => new() { Expected = expected, HoldUrl = holdUrl };

    /// <summary>It is not bought.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such reason.</exception>
    public static SuggestionDecision Declined(SuggestionRefusal reason, string? alternative = null) => Enum.IsDefined(reason)
        ? new() { Refusal = reason, Alternative = string.IsNullOrWhiteSpace(alternative) ? null : alternative }
        : throw new ArgumentOutOfRangeException(nameof(reason), reason, "A reason is one of those of SuggestionRefusal.");

    /// <summary>What was decided, without the words.</summary>
    public override string ToString() => Refusal is { } reason ? $"declined: {reason}" : "ordered";
}
