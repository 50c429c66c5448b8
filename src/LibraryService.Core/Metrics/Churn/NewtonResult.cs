namespace LibraryService.Metrics.Churn;

/// <summary>Where a search ended. The covariance is null unless it converged.</summary>
internal sealed record NewtonResult(double[] Parameters, CovarianceMatrix? Covariance, FitReport Report);
