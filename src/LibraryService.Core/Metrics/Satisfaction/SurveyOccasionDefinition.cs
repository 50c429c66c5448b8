namespace LibraryService.Metrics.Satisfaction;

/// <summary>An occasion as JSON has it; what is not known is left out.</summary>
internal sealed record SurveyOccasionDefinition(DateOnly Day)
{
    public Channel? Channel { get; init; }

    public string? Branch { get; init; }

    public string? Topic { get; init; }

    public string? Touchpoint { get; init; }

    public string? Vendor { get; init; }
}
