namespace LibraryService.Templates.Messages;

/// <summary>What a survey asks, and so which numbers answer it.</summary>
public enum SurveyScale
{
    /// <summary>How satisfied, from 1 to 5.</summary>
    Satisfaction,

    /// <summary>How likely to recommend us, from 0 to 10.</summary>
    Recommendation,

    /// <summary>How easy we made it, from 1 to 7.</summary>
    Effort,
}
