namespace LibraryService.Metrics.Satisfaction;

/// <content>Adds the counts up, whichever way somebody asks.</content>
public sealed partial class SurveyTally
{
    /// <summary>All answers to a question; counts of 0 when nobody answered it.</summary>
    public ScaleCounts Total(SurveyQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        var counts = new long[question.Highest - question.Lowest + 1];
        foreach (var (key, answers) in _answers)
        {
            if (key.Question == question)
            {
                Add(counts, answers);
            }
        }

        return new ScaleCounts(question, counts);
    }

    /// <summary>The answers to a question for each group, in the order of their names; the group of the empty name did not say.</summary>
    /// <param name="dimension">By what to break them down.</param>
    /// <param name="question">Which question.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such dimension.</exception>
    public IReadOnlyList<SurveyGroup> By(SurveyDimension dimension, SurveyQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        var groups = new SortedDictionary<string, long[]>(StringComparer.Ordinal);
        foreach (var (key, answers) in _answers)
        {
            if (key.Question == question)
            {
                var name = SurveyOccasions.NameOf(dimension, key.Occasion);
                if (!groups.TryGetValue(name, out var counts))
                {
                    groups.Add(name, counts = new long[answers.Length]);
                }

                Add(counts, answers);
            }
        }

        return [.. groups.Select(group => new SurveyGroup(group.Key, new ScaleCounts(question, group.Value)))];
    }

    /// <summary>How many were asked and how many answered in each group, in the order of their names.</summary>
    /// <param name="dimension">By what to break them down.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such dimension.</exception>
    public IReadOnlyList<(string Group, ResponseRate Rate)> Rates(SurveyDimension dimension)
    {
        var groups = new SortedDictionary<string, ResponseRate>(StringComparer.Ordinal);
        foreach (var (occasion, rate) in _occasions)
        {
            var name = SurveyOccasions.NameOf(dimension, occasion);
            var known = groups.GetValueOrDefault(name);
            groups[name] = new(known.Invited + rate.Invited, known.Answered + rate.Answered);
        }

        return [.. groups.Select(group => (group.Key, group.Value))];
    }

    /// <summary>How many anonymous voices of a kind there were for each group, in the order of their names.</summary>
    /// <param name="dimension">By what to break them down; reasons for not coming stand under their topic.</param>
    /// <param name="kind">Which kind.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such dimension.</exception>
    public IReadOnlyList<(string Group, long Count)> Voices(SurveyDimension dimension, VoiceKind kind)
    {
        var groups = new SortedDictionary<string, long>(StringComparer.Ordinal);
        foreach (var (key, count) in _voices)
        {
            if (key.Kind == kind)
            {
                var name = SurveyOccasions.NameOf(dimension, key.Occasion);
                groups[name] = checked(groups.GetValueOrDefault(name) + count);
            }
        }

        return [.. groups.Select(group => (group.Key, group.Value))];
    }

    /// <summary>Every question by every dimension asked for, and the anonymous voices by topic: what others may see once it is suppressed.</summary>
    /// <param name="dimensions">By what to break the answers down.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such dimension.</exception>
    public SatisfactionReport Report(params IEnumerable<SurveyDimension> dimensions)
    {
        ArgumentNullException.ThrowIfNull(dimensions);
        var wanted = dimensions.Distinct().ToList();
        return new SatisfactionReport(
            [.. Questions.Select(Total)],
            [.. wanted.SelectMany(dimension => Questions.Select(question => new SurveyBreakdown(dimension, Total(question), By(dimension, question))))],
            Rate,
            [.. Enum.GetValues<VoiceKind>().SelectMany(kind => Voices(SurveyDimension.Topic, kind).Select(voice => new VoiceRow(kind, voice.Group, voice.Count)))]);
    }
}
