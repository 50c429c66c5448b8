namespace LibraryService.Metrics.Satisfaction;

/// <summary>A tally as JSON has it: every part must be there.</summary>
internal sealed record SurveyTallyDefinition(
    SurveyPeriod Period,
    long LeftOut,
    List<SurveyQuestionDefinition> Questions,
    List<SurveyRateDefinition> Rates,
    List<SurveyAnswersDefinition> Answers,
    List<SurveyVoiceDefinition> Voices);
