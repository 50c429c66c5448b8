namespace LibraryService.Metrics.Satisfaction;

internal sealed record SurveyVoiceDefinition(SurveyOccasionDefinition Occasion, VoiceKind Kind, long Count);
