namespace LibraryService.Metrics.Satisfaction;

internal sealed record SurveyAnswersDefinition(SurveyOccasionDefinition Occasion, string Question, List<long> Counts);
