using System.Globalization;
using LibraryService.Statistics;

namespace LibraryService.Metrics.Churn;

/// <summary>How soon new cards are used for the first time, by the estimate of Kaplan and Meier: cards that are too young to tell count as far
/// as they can.</summary>
/// <remarks>Some cards are never used, so the curve does not fall to 0 but ends in a plateau. What its height says of cards never to be used
/// holds only where cards were watched for long after the last first use.</remarks>
public sealed class Activation
{
    private const int DaysOfWeek = 7;

    private Activation(SurvivalCurve unused, int weeks) => (Unused, Weeks) = (unused, weeks);

    /// <summary>The share of cards not used yet, by days since registration.</summary>
    public SurvivalCurve Unused { get; }

    /// <summary>The weeks within which a card counts as activated.</summary>
    public int Weeks { get; }

    /// <summary>How many cards there are.</summary>
    public long Cards => Unused.People;

    /// <summary>The share of cards first used within <see cref="Weeks"/>, or null where no card has been watched for as long.</summary>
    public double? Share => IsKnown ? 1 - Unused.At(Weeks * DaysOfWeek) : null;

    /// <summary>The share of cards that were used at all, as far as was seen: the height at which the curve stays.</summary>
    public double Plateau => Unused.Steps is [.., var last] ? 1 - last.Survival : 0;

    /// <summary>The days after registration of the last first use, from which on the curve is flat; null where no card was used.</summary>
    public int? PlateauFrom => Unused.Steps is [.., var last] ? (int)last.Time : null;

    /// <summary>How many days after <see cref="PlateauFrom"/> cards were still watched: 0 says that the plateau is none yet.</summary>
    public int PlateauDays => (int)Unused.LastTime - (PlateauFrom ?? 0);

    private bool IsKnown => Unused.LastTime >= Weeks * DaysOfWeek || Unused.Steps is [.., { Survival: 0 }];

    /// <summary>Counts cards.</summary>
    /// <param name="cards">When each was registered and first used; null for not yet. A card registered after <paramref name="asOf"/> is not
    /// seen, and neither is a first use after it.</param>
    /// <param name="asOf">The last day seen.</param>
    /// <param name="weeks">Within which time a card counts as activated: 1 week or more.</param>
    /// <exception cref="ArgumentException">There is no card, or one was used before it was registered.</exception>
    public static Activation Of(IEnumerable<(DateOnly Registered, DateOnly? FirstUsed)> cards, DateOnly asOf, int weeks = 12)
    {
        ArgumentNullException.ThrowIfNull(cards);
        ArgumentOutOfRangeException.ThrowIfLessThan(weeks, 1);
        return new(SurvivalCurve.KaplanMeier(cards.Where(card => card.Registered <= asOf).Select(card => Watched(card.Registered, card.FirstUsed, asOf))), weeks);
    }

    /// <summary>The shares that may truly be used within <see cref="Weeks"/>, or null where <see cref="Share"/> is.</summary>
    /// <param name="confidence">How often such an interval holds the true share: more than 0 and less than 1.</param>
    public Interval? ShareInterval(double confidence = 0.95)
    {
        var (low, high) = Unused.Interval(Weeks * DaysOfWeek, confidence);
        return IsKnown ? new(1 - high, 1 - low) : null;
    }

    private static (double Days, bool Used) Watched(DateOnly registered, DateOnly? firstUsed, DateOnly asOf)
    {
        if (firstUsed < registered)
        {
            throw new ArgumentException(string.Create(
                CultureInfo.InvariantCulture, $"A card registered on {registered:O} must be first used on that day or later, but was on {firstUsed:O}."), nameof(firstUsed));
        }

        return firstUsed <= asOf ? (firstUsed.Value.DayNumber - registered.DayNumber, true) : (asOf.DayNumber - registered.DayNumber, false);
    }
}
