using System.Globalization;
using LibraryService.Statistics;

namespace LibraryService.Metrics;

/// <summary>How sure an interval is.</summary>
internal static class Confidence
{
    /// <summary>How many standard errors an interval of this confidence reaches to either side.</summary>
    public static double Deviations(double confidence) => confidence is > 0 and < 1
        ? -Normal.Quantile((1 - confidence) / 2)
        : throw new ArgumentOutOfRangeException(nameof(confidence), string.Create(
            CultureInfo.InvariantCulture, $"A confidence must be more than 0 and less than 1, but is {confidence}."));
}
