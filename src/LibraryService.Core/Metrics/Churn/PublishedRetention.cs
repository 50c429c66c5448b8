using System.Globalization;

namespace LibraryService.Metrics.Churn;

/// <summary>The retention rate that public libraries publish, to compare with theirs: 100 (CE - CN) / CS.</summary>
/// <remarks>Mid-Hudson Library System, "Lab Project 2018: Cardholder Retention and Activation". CE are the cardholders active at the end, CN the new
/// cardholders of the period, CS all cardholders at the start. It divides those who were active by those who have a card: a purge of old cards raises
/// it, and new cards that were never used lower it, even below 0. <see cref="Retention"/> counts the same people twice and has no such fault.</remarks>
public readonly record struct PublishedRetention
{
    /// <summary>The rate of one period.</summary>
    /// <param name="activeAtEnd">CE, 0 or more.</param>
    /// <param name="joined">CN, 0 or more.</param>
    /// <param name="cardholdersAtStart">CS, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    public PublishedRetention(long activeAtEnd, long joined, long cardholdersAtStart)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(activeAtEnd);
        ArgumentOutOfRangeException.ThrowIfNegative(joined);
        ArgumentOutOfRangeException.ThrowIfNegative(cardholdersAtStart);
        (ActiveAtEnd, Joined, CardholdersAtStart) = (activeAtEnd, joined, cardholdersAtStart);
    }

    /// <summary>What the figure is, to be printed with it.</summary>
    public static string Label => "cardholder retention rate, 100 (CE - CN) / CS (Mid-Hudson Library System 2018)";

    /// <summary>CE: the cardholders who were active at the end of the period.</summary>
    public long ActiveAtEnd { get; }

    /// <summary>CN: who became a cardholder in the period.</summary>
    public long Joined { get; }

    /// <summary>CS: all cardholders at its start.</summary>
    public long CardholdersAtStart { get; }

    /// <summary>The rate in per cent, or null where nobody had a card at the start.</summary>
    public double? Percent => CardholdersAtStart > 0 ? 100.0 * (ActiveAtEnd - Joined) / CardholdersAtStart : null;

    /// <summary>The rate with its label.</summary>
    public override string ToString() => Percent is { } percent
        ? string.Create(CultureInfo.InvariantCulture, $"{percent:0.0} %: {Label}")
        : $"none, for nobody had a card at the start: {Label}";
}
