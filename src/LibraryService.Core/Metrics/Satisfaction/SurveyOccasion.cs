namespace LibraryService.Metrics.Satisfaction;

/// <summary>What a survey or a voice is about: the day, and as much of the rest as is known.</summary>
public sealed record SurveyOccasion
{
    /// <summary>The day. A tally keeps only the period in which it lies.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The channel on which it went; null when none is known.</summary>
    public Channel? Channel { get; init; }

    /// <summary>The branch; the default value when none is known.</summary>
    public BranchId Branch { get; init; }

    /// <summary>What it was about; the default value when that is not known.</summary>
    public Topic Topic { get; init; }

    /// <summary>Where the patron met the library; the default value when that is not known.</summary>
    public Touchpoint Touchpoint { get; init; }
}
