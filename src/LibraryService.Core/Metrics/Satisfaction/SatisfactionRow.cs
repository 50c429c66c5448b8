using LibraryService.Statistics;

namespace LibraryService.Metrics.Satisfaction;

/// <summary>A line of a report: what a group answered to a question. What is null was hidden.</summary>
/// <param name="Question">What was asked.</param>
/// <param name="Dimension">By what the group is one; null for all together.</param>
/// <param name="Group">The group; empty for all together, and for those of whom it is not known.</param>
/// <param name="Answers">How many answered.</param>
/// <param name="Favourable">How many answered favourably.</param>
/// <param name="Neutral">How many answered neither way.</param>
/// <param name="Unfavourable">How many answered unfavourably.</param>
public sealed record SatisfactionRow(
    SurveyQuestion Question, SurveyDimension? Dimension, string Group, long? Answers, long? Favourable, long? Neutral, long? Unfavourable)
{
    /// <summary>The share who answered favourably; null when it is hidden, or nobody answered.</summary>
    public double? Share => Answers > 0 ? (double?)Favourable / Answers : null;

    /// <summary>The favourable less the unfavourable, in points: of the recommendation question the NPS; null when any of it is hidden, or nobody answered.</summary>
    public NetPromoterScore? Net => Favourable + Neutral + Unfavourable > 0
        ? NetPromoterScore.From(Favourable!.Value, Neutral!.Value, Unfavourable!.Value)
        : null;

    /// <summary>Where the favourable share truly lies (Wilson's interval); null when it is hidden.</summary>
    /// <param name="confidence">More than 0 and less than 1.</param>
    public Interval? ShareInterval(double confidence = 0.95) =>
        (Favourable, Answers) is ({ } favourable, { } answers) ? Proportion.Wilson(favourable, answers, confidence) : null;
}
