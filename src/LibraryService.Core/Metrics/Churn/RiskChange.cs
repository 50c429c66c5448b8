namespace LibraryService.Metrics.Churn;

/// <summary>People who came under watch at a time, ended at it, and are no longer watched after it, those who ended included.</summary>
internal readonly record struct RiskChange(double Time, long Entered, long Ended, long Gone);
