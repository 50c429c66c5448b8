using LibraryService.Metrics.Satisfaction;

namespace LibraryService.EntityFrameworkCore.Content;

/// <summary>The plain form of <see cref="SurveyAnswer"/>, with the scale on which it was given.</summary>
internal sealed class StoredAnswer
{
    public required string Question { get; set; }

    public int Lowest { get; set; }

    public int Highest { get; set; }

    public int UnfavourableUpTo { get; set; }

    public int FavourableFrom { get; set; }

    public int Score { get; set; }

    public static StoredAnswer Of(SurveyQuestion question, int score) => new()
    {
        Question = question.Name,
        Lowest = question.Lowest,
        Highest = question.Highest,
        UnfavourableUpTo = question.UnfavourableUpTo,
        FavourableFrom = question.FavourableFrom,
        Score = score,
    };

    public SurveyAnswer ToAnswer() => new(new SurveyQuestion(Question, Lowest, Highest, UnfavourableUpTo, FavourableFrom), Score);
}
