namespace LibraryService.Metrics.Churn;

/// <summary>Patrons who came so and so often after their first visit.</summary>
/// <param name="Visits">The repeat visits.</param>
/// <param name="OrMore">Whether those of more visits are counted here as well.</param>
/// <param name="Patrons">How many patrons there were.</param>
/// <param name="ForeseenPatrons">How many the model has.</param>
public readonly record struct VisitCount(int Visits, bool OrMore, long Patrons, double ForeseenPatrons);
