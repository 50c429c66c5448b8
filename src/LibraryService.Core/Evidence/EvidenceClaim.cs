using System.Globalization;
using LibraryService.Statistics;

namespace LibraryService.Evidence;

/// <summary>One thing that the figures say, as it may leave the library: what was hidden is null.</summary>
/// <remarks>A claim carries what supports it: the count, how many it is a count of, the days that it is of, and the rule by which it was counted.</remarks>
public sealed record EvidenceClaim
{
    /// <summary>What is measured.</summary>
    public required EvidenceMeasure Measure { get; init; }

    /// <summary>The part that it stands in.</summary>
    public required EvidenceSection Section { get; init; }

    /// <summary>What of it, such as <c>FirstResponse</c> or <c>satisfaction</c>; empty where the measure says all.</summary>
    public string Subject { get; init; } = "";

    /// <summary>By what the group is one.</summary>
    public EvidenceDimension Dimension { get; init; }

    /// <summary>The group, such as <c>Email</c>; empty for all together, and for those of whom it is not known.</summary>
    public string Group { get; init; } = "";

    /// <summary>How much may be said.</summary>
    public EvidenceStatus Status { get; init; }

    /// <summary>What the value counts.</summary>
    public EvidenceUnit Unit { get; init; }

    /// <summary>How many: of a share those it is the share of, of a count the count itself. Null where it is hidden, and where there is none to tell.</summary>
    public long? Count { get; init; }

    /// <summary>Of how many. Null where it is hidden, and for a count.</summary>
    public long? Of { get; init; }

    /// <summary>The value, in its unit; null where it is hidden. With <see cref="EvidenceStatus.AtLeast"/> it is no less than this.</summary>
    public double? Value { get; init; }

    /// <summary>Where the true value lies, in the same unit; null where it is hidden or cannot be told.</summary>
    public Interval? Interval { get; init; }

    /// <summary>The first day that it is of.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day that it is of.</summary>
    public required DateOnly To { get; init; }

    /// <summary>Whether it is of the same thing as another claim, maybe of other days.</summary>
    public bool IsLike(EvidenceClaim other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return (Measure, Section, Dimension, Unit) == (other.Measure, other.Section, other.Dimension, other.Unit)
            && string.Equals(Subject, other.Subject, StringComparison.Ordinal)
            && string.Equals(Group, other.Group, StringComparison.Ordinal);
    }

    /// <summary>The rule by which it was counted, with the method of its interval: whole sentences in English, or in Spanish for a Spanish culture.</summary>
    public string Rule(CultureInfo culture) => EvidenceWords.For(culture).Rule(Measure);

    /// <summary>The claim as a sentence, in English, or in Spanish for a Spanish culture.</summary>
    public string Explain(CultureInfo culture) => EvidenceWords.For(culture).Claim(this);
}
