using System.Globalization;
using LibraryService.Statistics;

namespace LibraryService.Metrics.Satisfaction;

/// <summary>Where a share truly lies, told from a count.</summary>
/// <remarks>All intervals lie within 0 and 1 and hold the observed share. They know of chance alone: not of those who were never asked, and not of
/// those who did not answer, for whom there is <see cref="WorstCase"/>.</remarks>
public static class Proportion
{
    /// <summary>Wilson's interval, the one to use. Without observations everything from 0 to 1.</summary>
    /// <remarks>E. B. Wilson, Journal of the American Statistical Association 22 (1927), 209-212, without continuity correction.</remarks>
    /// <param name="successes">From 0 to <paramref name="n"/>.</param>
    /// <param name="n">The number of observations, 0 or more.</param>
    /// <param name="confidence">How often such an interval holds the true share: more than 0 and less than 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public static Interval Wilson(long successes, long n, double confidence = 0.95) => WilsonScore.For(successes, n, confidence);

    /// <summary>Wilson's interval where the observations are a good part of all there are: the users of a small branch, say.</summary>
    /// <remarks>The variance is multiplied by (N - n) / (N - 1), and no share stays inside that the observations rule out. When all answered, the
    /// interval is the share.</remarks>
    /// <param name="successes">From 0 to <paramref name="n"/>.</param>
    /// <param name="n">The number of observations, 0 or more.</param>
    /// <param name="population">How many there are in all: 1 or more, and at least <paramref name="n"/>.</param>
    /// <param name="confidence">How often such an interval holds the true share: more than 0 and less than 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public static Interval WilsonInPopulation(long successes, long n, long population, double confidence = 0.95) =>
        WilsonScore.InPopulation(successes, n, population, confidence);

    /// <summary>The interval of Clopper and Pearson: it holds the true share at least as often as it says, and is wider for it.</summary>
    /// <remarks>C. J. Clopper and E. S. Pearson, Biometrika 26 (1934), 404-413. For where it must never be less, such as a report to an auditor.</remarks>
    /// <param name="successes">From 0 to <paramref name="n"/>.</param>
    /// <param name="n">The number of observations, 0 or more.</param>
    /// <param name="confidence">How often such an interval holds the true share: more than 0 and less than 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public static Interval ClopperPearson(long successes, long n, double confidence = 0.95)
    {
        WilsonScore.For(successes, n, confidence);
        var tail = (1 - confidence) / 2;
        return new Interval(LowEnd(successes, n, tail), 1 - LowEnd(n - successes, n, tail));
    }

    /// <summary>By how much one share is above another, of different people: Newcombe's interval, from -1 to 1. Without observations on a side it
    /// is as wide as the other side allows.</summary>
    /// <remarks>R. G. Newcombe, "Interval estimation for the difference between independent proportions", Statistics in Medicine 17 (1998), 873-890,
    /// method 10. Where it holds 0, the two do not differ as far as one can tell.</remarks>
    /// <param name="successes">Of the one group.</param>
    /// <param name="n">The observations of the one group.</param>
    /// <param name="otherSuccesses">Of the other group.</param>
    /// <param name="otherN">The observations of the other group.</param>
    /// <param name="confidence">How often such an interval holds the true difference: more than 0 and less than 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public static Interval Difference(long successes, long n, long otherSuccesses, long otherN, double confidence = 0.95)
    {
        var (one, other) = (WilsonScore.For(successes, n, confidence), WilsonScore.For(otherSuccesses, otherN, confidence));
        var (p, q) = (Share(successes, n), Share(otherSuccesses, otherN));
        var (down, up) = (double.Hypot(p - one.Low, other.High - q), double.Hypot(one.High - p, q - other.Low));
        return new Interval(Math.Max(-1, p - q - down), Math.Min(1, p - q + up));
    }

    /// <summary>What the share of everybody who was asked may be, whatever those who did not answer would have said.</summary>
    /// <remarks>From none of the silent to all of them (C. F. Manski). No assumption is in it, and no chance: it is wide where few answered, because then
    /// little is known.</remarks>
    /// <param name="successes">From 0 to <paramref name="answered"/>.</param>
    /// <param name="answered">From 0 to <paramref name="asked"/>.</param>
    /// <param name="asked">How many were asked: 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public static Interval WorstCase(long successes, long answered, long asked)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(asked, 1);
        if (answered < 0 || answered > asked)
        {
            throw new ArgumentOutOfRangeException(nameof(answered), answered, string.Create(
                CultureInfo.InvariantCulture, $"Those who answered must be from 0 to {asked}, the number asked, but are {answered}."));
        }

        if (successes < 0 || successes > answered)
        {
            throw new ArgumentOutOfRangeException(nameof(successes), successes, string.Create(
                CultureInfo.InvariantCulture, $"The successes must be from 0 to {answered}, the number of answers, but are {successes}."));
        }

        return new Interval((double)successes / asked, (double)(successes + (asked - answered)) / asked);
    }

    private static double Share(long successes, long n) => n == 0 ? 0.5 : (double)successes / n;

    private static double LowEnd(long successes, long n, double tail) =>
        successes == 0 ? 0 : Beta.Quantile(successes, n - successes + 1.0, tail);
}
