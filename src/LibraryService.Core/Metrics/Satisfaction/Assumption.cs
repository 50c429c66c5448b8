namespace LibraryService.Metrics.Satisfaction;

/// <summary>A number that was not measured here, the range in which it may lie, and who says so.</summary>
public sealed record Assumption
{
    /// <summary>Creates an assumption.</summary>
    /// <param name="low">The lowest value thought possible.</param>
    /// <param name="value">The value as it is said.</param>
    /// <param name="high">The highest value thought possible.</param>
    /// <param name="source">Who says so.</param>
    /// <exception cref="ArgumentException">The numbers are not finite and in their order, or the source is empty.</exception>
    public Assumption(double low, double value, double high, string source)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(source);
        if (!(double.IsFinite(low) && low <= value && value <= high && double.IsFinite(high)))
        {
            throw new ArgumentException(FormattableString.Invariant($"An assumption has low <= value <= high, all finite, but {low}, {value} and {high} came."), nameof(value));
        }

        (Low, Value, High, Source) = (low, value, high, source);
    }

    /// <summary>The lowest value thought possible.</summary>
    public double Low { get; }

    /// <summary>The value as it is said.</summary>
    public double Value { get; }

    /// <summary>The highest value thought possible.</summary>
    public double High { get; }

    /// <summary>Who says so.</summary>
    public string Source { get; }

    /// <exception cref="ArgumentException">The range is not within <paramref name="least"/> and <paramref name="most"/>.</exception>
    internal Assumption Within(double least, double most, string name) => Low >= least && High <= most ? this : throw new ArgumentException(
        FormattableString.Invariant($"It must lie from {least} to {most}, but runs from {Low} to {High}."), name);
}
