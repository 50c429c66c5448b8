namespace LibraryService.Metrics.Churn;

/// <summary>Patrons of one history: who came as often, last at the same time, and have been known for as long.</summary>
/// <param name="Visits">x: the days with an event after the first such day; 0 for who was seen on one day only.</param>
/// <param name="Recency">t_x: the periods from the first event to the last; 0 where <paramref name="Visits"/> is 0.</param>
/// <param name="Age">T: the periods from the first event to the end of the window; at least <paramref name="Recency"/>.</param>
/// <param name="Patrons">How many patrons have this history.</param>
public readonly record struct ActivityRow(int Visits, double Recency, double Age, long Patrons);
