namespace LibraryService.Templates.Messages;

/// <summary>Why a branch is closed, or open at other hours.</summary>
public enum ClosureReason
{
    /// <summary>A public holiday.</summary>
    Holiday,

    /// <summary>Building work.</summary>
    Repairs,

    /// <summary>Too few staff are there to open safely.</summary>
    Staffing,

    /// <summary>Staff learn together.</summary>
    Training,

    /// <summary>Snow, storm or flood.</summary>
    Weather,

    /// <summary>No electricity or heating.</summary>
    Power,

    /// <summary>The building is used for something else, such as an election.</summary>
    Event,
}
