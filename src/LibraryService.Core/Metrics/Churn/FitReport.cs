namespace LibraryService.Metrics.Churn;

/// <summary>What the search for the most likely parameters did.</summary>
/// <param name="Outcome">How it ended. Unless it converged, the parameters are where the search stopped, and there are no standard errors.</param>
/// <param name="Iterations">How many steps it took.</param>
/// <param name="Evaluations">How often it went through the history.</param>
/// <param name="NewtonDecrement">g' H⁻¹ g at the end, twice what the log-likelihood could still gain: below 1e-14 once converged. Infinite where
/// the likelihood is not curved downwards.</param>
public sealed record FitReport(FitOutcome Outcome, int Iterations, int Evaluations, double NewtonDecrement)
{
    /// <summary>Whether the parameters are a maximum of the likelihood.</summary>
    public bool Converged => Outcome is FitOutcome.Converged;
}
