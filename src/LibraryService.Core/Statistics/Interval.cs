using System.Globalization;

namespace LibraryService.Statistics;

/// <summary>A closed range of numbers, such as the values that a rate may truly have. The default value is the single point 0.</summary>
public readonly record struct Interval
{
    /// <summary>Creates the interval from <paramref name="low"/> to <paramref name="high"/>, both included.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An end is not finite, or <paramref name="low"/> is above <paramref name="high"/>.</exception>
    public Interval(double low, double high)
    {
        if (!double.IsFinite(low))
        {
            throw new ArgumentOutOfRangeException(nameof(low), low, "The low end must be finite.");
        }

        if (!double.IsFinite(high) || high < low)
        {
            var allowed = low.ToString(CultureInfo.InvariantCulture);
            throw new ArgumentOutOfRangeException(nameof(high), high, $"The high end must be finite and at least the low end, {allowed}.");
        }

        Low = low;
        High = high;
    }

    /// <summary>The lowest value inside.</summary>
    public double Low { get; }

    /// <summary>The highest value inside; at least <see cref="Low"/>.</summary>
    public double High { get; }

    /// <summary>The distance from <see cref="Low"/> to <see cref="High"/>: zero or more, infinite when it is more than a double can hold.</summary>
    public double Width => High - Low;

    /// <summary>Whether <paramref name="value"/> lies inside, the ends included. Not a number lies nowhere.</summary>
    public bool Contains(double value) => Low <= value && value <= High;

    /// <summary>Both ends, in the invariant culture: [0.25, 0.5].</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"[{Low}, {High}]");

    /// <summary>Gives the two ends.</summary>
    public void Deconstruct(out double low, out double high) => (low, high) = (Low, High);
}
