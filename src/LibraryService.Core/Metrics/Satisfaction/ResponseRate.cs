using LibraryService.Statistics;

namespace LibraryService.Metrics.Satisfaction;

/// <summary>How many of those who were asked answered.</summary>
/// <param name="Invited">How many were asked.</param>
/// <param name="Answered">How many answered. More than were asked is possible where anybody may answer: then there is no rate.</param>
public readonly record struct ResponseRate(long Invited, long Answered)
{
    /// <summary>The share who answered; null when nobody was asked, or more answered than were.</summary>
    public double? Share => IsKnown ? (double)Answered / Invited : null;

    /// <summary>What the favourable share of all who were asked may be, whatever the silent would have said; from 0 to 1 when the rate is not known.</summary>
    /// <param name="counts">The answers to one question. Who answered others but not this one is silent here.</param>
    /// <exception cref="ArgumentException">There are more answers than respondents.</exception>
    public Interval WorstCase(ScaleCounts counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        if (counts.Count > Answered)
        {
            throw new ArgumentException(FormattableString.Invariant($"{Answered} people answered, so a question has no more answers than that, but has {counts.Count}."), nameof(counts));
        }

        return IsKnown ? Proportion.WorstCase(counts.Favourable, counts.Count, Invited) : new Interval(0, 1);
    }

    private bool IsKnown => Invited > 0 && Answered <= Invited;
}
