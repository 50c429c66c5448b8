namespace LibraryService.Metrics.Churn;

/// <summary>Patrons of one history up to the end of the calibration, and how often each came after it.</summary>
/// <param name="Visits">x: repeat visits in the calibration.</param>
/// <param name="Recency">t_x: the periods from the first event to the last in the calibration.</param>
/// <param name="Age">T: the periods from the first event to the end of the calibration.</param>
/// <param name="HoldoutVisits">The days with an event after the calibration.</param>
/// <param name="Patrons">How many patrons have all of this in common.</param>
public readonly record struct HoldoutRow(int Visits, double Recency, double Age, int HoldoutVisits, long Patrons);
