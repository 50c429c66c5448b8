using LibraryService.Statistics;

namespace LibraryService.Metrics.Staffing;

/// <summary>How often people helped themselves where they could, and how often that came to nothing.</summary>
/// <remarks>One for each thing that can be done without staff: a fine paid at the kiosk, a hold placed by phone. Counts of branches add up with <c>+</c>.</remarks>
public sealed record SelfServiceUse
{
    /// <summary>Creates counts.</summary>
    /// <param name="offered">How often somebody could have: 0 or more.</param>
    /// <param name="taken">How often somebody began: from 0 to <paramref name="offered"/>.</param>
    /// <param name="completed">How often it was done without staff in the end: from 0 to <paramref name="taken"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is out of its range.</exception>
    public SelfServiceUse(long offered, long taken, long completed)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(completed);
        ArgumentOutOfRangeException.ThrowIfLessThan(taken, completed);
        ArgumentOutOfRangeException.ThrowIfLessThan(offered, taken);
        (Offered, Taken, Completed) = (offered, taken, completed);
    }

    /// <summary>How often somebody could have.</summary>
    public long Offered { get; }

    /// <summary>How often somebody began.</summary>
    public long Taken { get; }

    /// <summary>How often it was done without staff in the end.</summary>
    public long Completed { get; }

    /// <summary>The share who began; null when nobody could.</summary>
    public double? Uptake => Offered == 0 ? null : (double)Taken / Offered;

    /// <summary>The share of those who began and did not get through: they had to ask somebody, or gave up. Null when nobody began.</summary>
    public double? FallOut => Taken == 0 ? null : (double)(Taken - Completed) / Taken;

    /// <summary>Both together.</summary>
    /// <exception cref="OverflowException">There are more than <see cref="long.MaxValue"/>.</exception>
    public static SelfServiceUse operator +(SelfServiceUse left, SelfServiceUse right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new(checked(left.Offered + right.Offered), checked(left.Taken + right.Taken), checked(left.Completed + right.Completed));
    }

    /// <summary>Where the uptake truly lies (Wilson's interval); from 0 to 1 when nobody could.</summary>
    /// <param name="confidence">More than 0 and less than 1.</param>
    public Interval UptakeInterval(double confidence = 0.95) => WilsonScore.For(Taken, Offered, confidence);

    /// <summary>Where the fall-out truly lies (Wilson's interval); from 0 to 1 when nobody began.</summary>
    /// <param name="confidence">More than 0 and less than 1.</param>
    public Interval FallOutInterval(double confidence = 0.95) => WilsonScore.For(Taken - Completed, Taken, confidence);
}
