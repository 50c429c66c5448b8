using LibraryService.Metrics.Churn;

namespace LibraryService.Tests.Metrics.Churn;

/// <summary>The windows in which the CDNOW customers are usually seen: 39 weeks to fit, 39 weeks to try.</summary>
internal static class Cdnow
{
    public static readonly DateOnly CalibrationEnd = new(1997, 9, 30);
    public static readonly ActivityWindow Calibration = new(new(1997, 1, 1), CalibrationEnd);
    public static readonly ActivityWindow Whole = new(new(1997, 1, 1), new(1998, 6, 30));

    public static ActivityHistogram Sample() => ActivityHistogram.FromEvents(RealData.CdnowSample(), Calibration);
}
