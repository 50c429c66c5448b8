namespace LibraryService.Metrics.Churn;

/// <summary>A point of an integral over time: how long after its start, and the integrand there times the width that it stands for.</summary>
internal readonly record struct DecayNode(double Passed, double Weight);
