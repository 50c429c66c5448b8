using System.Globalization;

namespace LibraryService.Metrics.Satisfaction;

/// <summary>What somebody answered to a question. The default value answers none, and no tally takes it.</summary>
public readonly record struct SurveyAnswer
{
    /// <summary>Creates the answer <paramref name="score"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The scale of the question has no such answer.</exception>
    public SurveyAnswer(SurveyQuestion question, int score)
    {
        ArgumentNullException.ThrowIfNull(question);
        if (score < question.Lowest || score > question.Highest)
        {
            throw new ArgumentOutOfRangeException(nameof(score), score, string.Create(
                CultureInfo.InvariantCulture, $"An answer to '{question.Name}' must be from {question.Lowest} to {question.Highest}, but is {score}."));
        }

        (Question, Score) = (question, score);
    }

    /// <summary>What was asked; null for the default value.</summary>
    public SurveyQuestion? Question { get; }

    /// <summary>What was answered.</summary>
    public int Score { get; }
}
