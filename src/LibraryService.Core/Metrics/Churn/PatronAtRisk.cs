using LibraryService.Statistics;

namespace LibraryService.Metrics.Churn;

/// <summary>A patron who may be leaving, and why somebody should look.</summary>
/// <param name="Patron">Who.</param>
/// <param name="Reasons">Why, in words for people who know the patron: at least two.</param>
/// <param name="VisitsAtStake">How many visits in the time ahead are to be expected of a patron who came like this and has not left, less those
/// to be expected of this one. The list is in this order.</param>
/// <param name="ChanceStillPatron">The probability that the patron has not left, under the model: a place in the list, and no verdict.</param>
/// <param name="ChanceInterval">How well that probability is known, or null for a model that was not fitted or did not converge.</param>
/// <param name="NextStep">The message of the catalogue that suits. Whether it may be sent is for consent and contact rules to say.</param>
public sealed record PatronAtRisk(
    PatronId Patron,
    IReadOnlyList<RiskReason> Reasons,
    double VisitsAtStake,
    double ChanceStillPatron,
    Interval? ChanceInterval,
    MessageName NextStep);
