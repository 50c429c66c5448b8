using System.Globalization;

namespace LibraryService.Metrics.Satisfaction;

/// <summary>A question that people answer on an ordered scale of whole numbers, higher being better.</summary>
/// <remarks>The numbers are an order and nothing more: from "poor" to "fair" need not be as far as from "good" to "very good". So an answer counts as favourable,
/// unfavourable or neither, and no mean is taken.</remarks>
public sealed record SurveyQuestion
{
    private const int MostAnswers = 101;

    /// <summary>Creates a question.</summary>
    /// <param name="name">What reports call it.</param>
    /// <param name="lowest">The worst answer.</param>
    /// <param name="highest">The best answer: above the worst, by at most 100.</param>
    /// <param name="unfavourableUpTo">Up to which answer somebody is unhappy: at least the lowest.</param>
    /// <param name="favourableFrom">From which answer on somebody is happy: above <paramref name="unfavourableUpTo"/>, at most the highest.</param>
    /// <exception cref="ArgumentException">The name is empty, or the numbers are not in their order.</exception>
    public SurveyQuestion(string name, int lowest, int highest, int unfavourableUpTo, int favourableFrom)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (lowest > unfavourableUpTo || unfavourableUpTo >= favourableFrom || favourableFrom > highest || (long)highest - lowest >= MostAnswers)
        {
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture,
                $"A scale has at most {MostAnswers} answers, and lowest <= unfavourable up to < favourable from <= highest, but {lowest}, {unfavourableUpTo}, {favourableFrom} and {highest} came."), nameof(favourableFrom));
        }

        (Name, Lowest, Highest, UnfavourableUpTo, FavourableFrom) = (name, lowest, highest, unfavourableUpTo, favourableFrom);
    }

    /// <summary>Customer satisfaction (CSAT): how satisfied are you? 1 to 5; 4 and 5 are satisfied.</summary>
    public static SurveyQuestion Satisfaction { get; } = new("satisfaction", 1, 5, 2, 4);

    /// <summary>Net promoter: would you recommend the library? 0 to 10; 9 and 10 are promoters, up to 6 detractors.</summary>
    public static SurveyQuestion Recommendation { get; } = new("recommendation", 0, 10, 6, 9);

    /// <summary>Customer effort: "the library made it easy for me". 1, not at all, to 7, fully; from 5 on it was easy.</summary>
    public static SurveyQuestion Effort { get; } = new("effort", 1, 7, 3, 5);

    /// <summary>Were staff easy to approach? 1 to 5.</summary>
    public static SurveyQuestion Approachability { get; } = new("approachability", 1, 5, 2, 4);

    /// <summary>Did staff show interest in the question? 1 to 5.</summary>
    public static SurveyQuestion Interest { get; } = new("interest", 1, 5, 2, 4);

    /// <summary>Did staff listen, and find out what was meant? 1 to 5.</summary>
    public static SurveyQuestion Listening { get; } = new("listening", 1, 5, 2, 4);

    /// <summary>Did staff search well, and show how? 1 to 5.</summary>
    public static SurveyQuestion Searching { get; } = new("searching", 1, 5, 2, 4);

    /// <summary>Did staff ask whether it was answered, and come back to it? 1 to 5.</summary>
    public static SurveyQuestion FollowUp { get; } = new("follow-up", 1, 5, 2, 4);

    /// <summary>The five questions on how staff behave, in the order of the guidelines of the Reference and User Services Association (RUSA) that they follow.</summary>
    public static IReadOnlyList<SurveyQuestion> ServiceBehaviour { get; } = [Approachability, Interest, Listening, Searching, FollowUp];

    /// <summary>What reports call it.</summary>
    public string Name { get; }

    /// <summary>The worst answer.</summary>
    public int Lowest { get; }

    /// <summary>The best answer.</summary>
    public int Highest { get; }

    /// <summary>Up to which answer somebody is unhappy.</summary>
    public int UnfavourableUpTo { get; }

    /// <summary>From which answer on somebody is happy.</summary>
    public int FavourableFrom { get; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
