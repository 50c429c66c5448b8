using System.Globalization;

namespace LibraryService.Metrics.Churn;

/// <summary>People who were watched from one time to another, and whether they had ended then.</summary>
internal readonly record struct Lifetime(double Entry, double Time, bool Ended, long Count)
{
    /// <summary>The lifetime, or an error that says what is wrong with it. Who was watched from the start has an entry of minus infinity.</summary>
    public static Lifetime Of(double entry, double time, bool ended, long count = 1)
    {
        if (!(time >= 0 && double.IsFinite(time)))
        {
            throw new ArgumentOutOfRangeException(nameof(time), Text($"A time must be 0 or more and finite, but is {time}."));
        }

        if (!(double.IsNegativeInfinity(entry) || (entry >= 0 && entry < time)))
        {
            throw new ArgumentOutOfRangeException(nameof(entry), Text($"An entry must be 0 or more and before the time, {time}, but is {entry}."));
        }

        return count >= 0
            ? new(entry, time + 0.0, ended, count)
            : throw new ArgumentOutOfRangeException(nameof(count), Text($"A count must be 0 or more, but is {count}."));
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
