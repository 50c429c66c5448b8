namespace LibraryService.Metrics.Satisfaction;

/// <summary>Counts survey answers, in one pass: by period, channel, branch, topic and touchpoint.</summary>
/// <remarks>
/// It keeps counts alone: no patron, no day finer than the period, in memory that grows with the number of different occasions and not with the answers. Tallies of
/// branches, nodes or months merge in any order to the same tally, to the byte of its JSON. Not safe for several threads at once: give each its own and merge.
/// </remarks>
public sealed partial class SurveyTally
{
    private readonly SortedDictionary<SurveyOccasion, ResponseRate> _occasions = new(SurveyOccasions.Order);
    private readonly SortedDictionary<(SurveyOccasion Occasion, SurveyQuestion Question), long[]> _answers = new(AnswerOrder);
    private readonly SortedDictionary<(SurveyOccasion Occasion, VoiceKind Kind), long> _voices = new(VoiceOrder);
    private readonly SortedDictionary<string, SurveyQuestion> _questions = new(StringComparer.Ordinal);

    /// <summary>Creates an empty tally.</summary>
    /// <param name="period">How finely it keeps time.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such period.</exception>
    public SurveyTally(SurveyPeriod period = SurveyPeriod.Month)
    {
        SurveyOccasions.StartOf(period, default);
        Period = period;
    }

    /// <summary>How finely it keeps time.</summary>
    public SurveyPeriod Period { get; }

    /// <summary>How many responses were counted.</summary>
    public long Responses { get; private set; }

    /// <summary>How many responses were left out: those of staff, institutions, systems and the dead.</summary>
    public long LeftOut { get; private set; }

    /// <summary>Each question that anybody answered, in the order of their names.</summary>
    public IReadOnlyList<SurveyQuestion> Questions => [.. _questions.Values];

    /// <summary>How many were asked and how many answered.</summary>
    public ResponseRate Rate => new(_occasions.Values.Sum(rate => rate.Invited), Responses);

    private static Comparer<(SurveyOccasion Occasion, SurveyQuestion Question)> AnswerOrder { get; } =
        Comparer<(SurveyOccasion Occasion, SurveyQuestion Question)>.Create((one, other) =>
            SurveyOccasions.Order.Compare(one.Occasion, other.Occasion) is not 0 and var order ? order : string.CompareOrdinal(one.Question.Name, other.Question.Name));

    private static Comparer<(SurveyOccasion Occasion, VoiceKind Kind)> VoiceOrder { get; } =
        Comparer<(SurveyOccasion Occasion, VoiceKind Kind)>.Create((one, other) =>
            SurveyOccasions.Order.Compare(one.Occasion, other.Occasion) is not 0 and var order ? order : one.Kind.CompareTo(other.Kind));

    /// <summary>A new tally of all that both have counted.</summary>
    /// <exception cref="ArgumentException">The periods differ, or two questions of one name do.</exception>
    public static SurveyTally operator +(SurveyTally left, SurveyTally right)
    {
        ArgumentNullException.ThrowIfNull(left);
        var sum = new SurveyTally(left.Period);
        sum.Merge(left);
        sum.Merge(right);
        return sum;
    }

    /// <summary>Counts a response.</summary>
    /// <returns>Whether it counts; those of staff, institutions, systems and the dead are left out and counted in <see cref="LeftOut"/> alone.</returns>
    /// <exception cref="ArgumentException">It has no answers, two to one question, or one to a question whose name another has. Then nothing of it is counted.</exception>
    public bool Add(SurveyResponse response)
    {
        ArgumentNullException.ThrowIfNull(response);
        Check(response);
        if (!response.Counts)
        {
            LeftOut++;
            return false;
        }

        var occasion = SurveyOccasions.In(Period, response.Occasion);
        foreach (var answer in response.Answers)
        {
            Of(occasion, answer.Question!)[answer.Score - answer.Question!.Lowest]++;
        }

        Count(occasion, 0, 1);
        return true;
    }

    /// <summary>Counts people who were asked, so that a response rate can be told.</summary>
    /// <param name="occasion">What they were asked about.</param>
    /// <param name="count">How many: 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public void Invite(SurveyOccasion occasion, long count = 1)
    {
        ArgumentNullException.ThrowIfNull(occasion);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if (count > 0)
        {
            Count(SurveyOccasions.In(Period, occasion), count, 0);
        }
    }

    /// <summary>Counts an anonymous voice: a card in the feedback box, a reason that somebody gives for not coming.</summary>
    /// <param name="occasion">What it is about; for a reason for not coming its topic is the reason.</param>
    /// <param name="kind">What kind of voice it is.</param>
    /// <param name="count">How many said so: 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative, or there is no such kind.</exception>
    public void Hear(SurveyOccasion occasion, VoiceKind kind, long count = 1)
    {
        ArgumentNullException.ThrowIfNull(occasion);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if (!Enum.IsDefined(kind))
        {
            throw new ArgumentOutOfRangeException(nameof(kind), kind, $"A voice is one of {string.Join(", ", Enum.GetNames<VoiceKind>())}.");
        }

        if (count > 0)
        {
            var key = (SurveyOccasions.In(Period, occasion), kind);
            _voices[key] = checked(_voices.GetValueOrDefault(key) + count);
        }
    }

    /// <summary>Counts all that another has counted.</summary>
    /// <exception cref="ArgumentException">The periods differ, or two questions of one name do. Then nothing is counted.</exception>
    public void Merge(SurveyTally other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (other.Period != Period)
        {
            throw new ArgumentException($"Only tallies of the same period merge: this one counts by {Period}, the other by {other.Period}.", nameof(other));
        }

        foreach (var question in other._questions.Values)
        {
            Check(question);
        }

        LeftOut = checked(LeftOut + other.LeftOut);
        foreach (var (occasion, rate) in other._occasions.ToList())
        {
            Count(occasion, rate.Invited, rate.Answered);
        }

        foreach (var ((occasion, question), counts) in other._answers.ToList())
        {
            Add(Of(occasion, question), counts);
        }

        foreach (var (key, count) in other._voices.ToList())
        {
            _voices[key] = checked(_voices.GetValueOrDefault(key) + count);
        }
    }

    private static void Add(long[] to, long[] counts)
    {
        for (var i = 0; i < counts.Length; i++)
        {
            to[i] = checked(to[i] + counts[i]);
        }
    }

    private void Count(SurveyOccasion occasion, long invited, long answered)
    {
        var rate = _occasions.GetValueOrDefault(occasion);
        _occasions[occasion] = new(checked(rate.Invited + invited), checked(rate.Answered + answered));
        Responses = checked(Responses + answered);
    }

    private long[] Of(SurveyOccasion occasion, SurveyQuestion question)
    {
        if (!_answers.TryGetValue((occasion, question), out var counts))
        {
            _questions.TryAdd(question.Name, question);
            _answers.Add((occasion, question), counts = new long[question.Highest - question.Lowest + 1]);
        }

        return counts;
    }

    private void Check(SurveyResponse response)
    {
        if (response.Answers.Count == 0)
        {
            throw new ArgumentException("A response has at least 1 answer, but this one has none.", nameof(response));
        }

        for (var i = 0; i < response.Answers.Count; i++)
        {
            var question = response.Answers[i].Question ?? throw new ArgumentException("An answer is to a question, but this one is the default value.", nameof(response));
            Check(question);
            for (var j = 0; j < i; j++)
            {
                if (string.Equals(response.Answers[j].Question!.Name, question.Name, StringComparison.Ordinal))
                {
                    throw new ArgumentException($"A response answers each question once, but this one answers '{question}' twice.", nameof(response));
                }
            }
        }
    }

    private void Check(SurveyQuestion question)
    {
        if (_questions.TryGetValue(question.Name, out var known) && known != question)
        {
            throw new ArgumentException($"A question of the name '{question.Name}' with another scale has been counted already; it needs another name.", nameof(question));
        }
    }
}
