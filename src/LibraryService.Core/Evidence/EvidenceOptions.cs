using LibraryService.Metrics.Staffing;
using LibraryService.Privacy;

namespace LibraryService.Evidence;

/// <summary>How an evidence pack is made.</summary>
public sealed record EvidenceOptions
{
    /// <summary>The name of the library, for the title.</summary>
    public string Library { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = "";

    /// <summary>Numbers below this are hidden.</summary>
    /// <value>5 or more. The default is 10.</value>
    public int Threshold
    {
        get;
        init
        {
            SmallNumbers.CheckThreshold(value);
            field = value;
        }
    }
    = SmallNumbers.UsualThreshold;

    /// <summary>How often an interval holds the true value.</summary>
    /// <value>More than 0 and less than 1. The default is 0.95.</value>
    public double Confidence
    {
        get;
        init => field = value is > 0 and < 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A confidence must be more than 0 and less than 1.");
    }
    = 0.95;

    /// <summary>What others say of channels.</summary>
    /// <value>By default <see cref="ChannelScenario.Articles"/>.</value>
    public IReadOnlyList<ChannelScenario> Scenarios
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = [.. value];
        }
    }
    = ChannelScenario.Articles;
}
