namespace LibraryService.Metrics.Churn;

/// <summary>Patrons of as many repeat visits in the calibration: what was foreseen of them in the holdout, and what they did.</summary>
/// <param name="CalibrationVisits">The repeat visits in the calibration.</param>
/// <param name="OrMore">Whether those of more visits are in this row as well.</param>
/// <param name="Patrons">How many patrons.</param>
/// <param name="ForeseenVisits">How often they were to come in the holdout.</param>
/// <param name="Visits">How often they came.</param>
/// <param name="ForeseenAbsent">How many of them were not to come at all.</param>
/// <param name="Absent">How many did not.</param>
public readonly record struct CalibrationRow(
    int CalibrationVisits, bool OrMore, long Patrons, double ForeseenVisits, long Visits, double ForeseenAbsent, long Absent);
