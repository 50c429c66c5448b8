using System.Collections.Immutable;
using LibraryService.Statistics;

namespace LibraryService.Metrics.Satisfaction;

/// <summary>How often each answer to a question was given.</summary>
/// <remarks>The scale is an order, so there is no mean here: two libraries with the same mean can be one where all shrug and one that half love and half
/// leave. Two counts of one question add up with <c>+</c>.</remarks>
public sealed record ScaleCounts
{
    private readonly ImmutableArray<long> _counts;

    /// <summary>Creates the counts of a question.</summary>
    /// <param name="question">What was asked.</param>
    /// <param name="counts">How often each answer was given, from the lowest to the highest: one number for each, 0 or more.</param>
    /// <exception cref="ArgumentException">There are not as many counts as answers, or one is negative.</exception>
    /// <exception cref="OverflowException">There are more than <see cref="long.MaxValue"/> answers.</exception>
    public ScaleCounts(SurveyQuestion question, IEnumerable<long> counts)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(counts);
        (Question, _counts) = (question, [.. counts]);
        if (_counts.Length != question.Highest - question.Lowest + 1 || _counts.Any(count => count < 0))
        {
            throw new ArgumentException(FormattableString.Invariant(
                $"'{question.Name}' has {question.Highest - question.Lowest + 1} answers, each with a count of 0 or more, but these came: {string.Join(", ", _counts)}."), nameof(counts));
        }

        foreach (var count in _counts)
        {
            Count = checked(Count + count);
        }
    }

    /// <summary>What was asked.</summary>
    public SurveyQuestion Question { get; }

    /// <summary>How often each answer was given, from the lowest to the highest.</summary>
    public IReadOnlyList<long> Counts => _counts;

    /// <summary>How many answered.</summary>
    public long Count { get; }

    /// <summary>How many answered favourably: satisfied, promoters, it was easy.</summary>
    public long Favourable => Sum(Question.FavourableFrom, Question.Highest);

    /// <summary>How many answered unfavourably.</summary>
    public long Unfavourable => Sum(Question.Lowest, Question.UnfavourableUpTo);

    /// <summary>How many are neither.</summary>
    public long Neutral => Count - Favourable - Unfavourable;

    /// <summary>The share who answered favourably; null when nobody answered. Of the satisfaction question this is CSAT.</summary>
    public double? Share => Count == 0 ? null : (double)Favourable / Count;

    /// <summary>The share who answered unfavourably; null when nobody answered.</summary>
    public double? UnfavourableShare => Count == 0 ? null : (double)Unfavourable / Count;

    /// <summary>The favourable less the unfavourable, in points: of the recommendation question the NPS. Null when nobody answered.</summary>
    public NetPromoterScore? Net => Count == 0 ? null : NetPromoterScore.From(Favourable, Neutral, Unfavourable);

    /// <summary>The answer that at least half gave or stayed below; null when nobody answered.</summary>
    public int? Median => Percentile(0.5);

    /// <summary>Both counts together.</summary>
    /// <exception cref="ArgumentException">The questions differ.</exception>
    public static ScaleCounts operator +(ScaleCounts left, ScaleCounts right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return left.Question == right.Question
            ? new(left.Question, left._counts.Zip(right._counts, (one, other) => checked(one + other)))
            : throw new ArgumentException($"Only counts of the same question add up, but these are of '{left.Question}' and '{right.Question}'.", nameof(right));
    }

    /// <summary>The counts of a question that nobody has answered.</summary>
    public static ScaleCounts None(SurveyQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return new(question, new long[question.Highest - question.Lowest + 1]);
    }

    /// <summary>Where the favourable share truly lies (Wilson's interval); from 0 to 1 when nobody answered.</summary>
    /// <param name="confidence">More than 0 and less than 1.</param>
    public Interval ShareInterval(double confidence = 0.95) => Proportion.Wilson(Favourable, Count, confidence);

    /// <summary>Where the unfavourable share truly lies (Wilson's interval); from 0 to 1 when nobody answered.</summary>
    /// <param name="confidence">More than 0 and less than 1.</param>
    public Interval UnfavourableInterval(double confidence = 0.95) => Proportion.Wilson(Unfavourable, Count, confidence);

    /// <summary>By how much the favourable share is above that of others who were asked the same (Newcombe's interval); where it holds 0, nobody can tell.</summary>
    /// <exception cref="ArgumentException">The questions differ.</exception>
    public Interval Above(ScaleCounts other, double confidence = 0.95)
    {
        ArgumentNullException.ThrowIfNull(other);
        return other.Question == Question
            ? Proportion.Difference(Favourable, Count, other.Favourable, other.Count, confidence)
            : throw new ArgumentException($"Only answers to the same question compare, but these are to '{Question}' and '{other.Question}'.", nameof(other));
    }

    /// <summary>The lowest answer that at least the share <paramref name="p"/> gave or stayed below; null when nobody answered.</summary>
    /// <param name="p">From 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="p"/> is not from 0 to 1.</exception>
    public int? Percentile(double p)
    {
        if (!(p >= 0 && p <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(p), p, FormattableString.Invariant($"A share must be from 0 to 1, but is {p}."));
        }

        if (Count == 0)
        {
            return null;
        }

        var rank = Math.Max(1, (long)decimal.Ceiling((decimal)p * Count));
        var (answer, seen) = (0, _counts[0]);
        while (seen < rank)
        {
            seen += _counts[++answer];
        }

        return Question.Lowest + answer;
    }

    /// <summary>Whether the favourable share is as the library wants it.</summary>
    /// <param name="target">The share wanted, from 0 to 1.</param>
    /// <param name="fewest">From how many answers on anything is said at all: 1 or more.</param>
    /// <param name="confidence">More than 0 and less than 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public SurveyVerdict Against(double target, long fewest = 30, double confidence = 0.95)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(fewest, 1);
        if (!(target >= 0 && target <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(target), target, FormattableString.Invariant($"A share must be from 0 to 1, but is {target}."));
        }

        var interval = ShareInterval(confidence);
        return Count < fewest ? SurveyVerdict.TooFewToSay
            : interval.High < target ? SurveyVerdict.Below
            : interval.Low > target ? SurveyVerdict.Above
            : SurveyVerdict.CannotTell;
    }

    /// <summary>Whether both are of the same question and have the same counts.</summary>
    public bool Equals(ScaleCounts? other) => other is not null && Question == other.Question && _counts.AsSpan().SequenceEqual(other._counts.AsSpan());

    /// <summary>Equal for equal counts.</summary>
    public override int GetHashCode() => HashCode.Combine(Question, Count, Favourable);

    private long Sum(int from, int to)
    {
        var sum = 0L;
        foreach (var count in _counts.AsSpan()[(from - Question.Lowest)..(to - Question.Lowest + 1)])
        {
            sum += count;
        }

        return sum;
    }
}
