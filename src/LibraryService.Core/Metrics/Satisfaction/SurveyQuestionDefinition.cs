namespace LibraryService.Metrics.Satisfaction;

internal sealed record SurveyQuestionDefinition(string Name, int Lowest, int Highest, int UnfavourableUpTo, int FavourableFrom);
