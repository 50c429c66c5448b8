namespace LibraryService.Metrics.Churn;

/// <summary>A row as JSON has it: a class, of which every part must be there.</summary>
internal sealed record ActivityRowDefinition(int Visits, double Recency, double Age, long Patrons);
