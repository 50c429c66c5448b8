namespace LibraryService.Metrics.Satisfaction;

internal sealed record SurveyRateDefinition(SurveyOccasionDefinition Occasion, long Invited, long Answered);
