namespace LibraryService.Templates.Messages;

/// <summary>Why an event does not take place.</summary>
public enum EventCancelReason
{
    /// <summary>Who was to lead it is ill.</summary>
    Illness,

    /// <summary>The weather makes it unsafe to come.</summary>
    Weather,

    /// <summary>The room cannot be used.</summary>
    Building,

    /// <summary>The guest cannot come.</summary>
    Guest,

    /// <summary>Too few people had booked.</summary>
    TooFew,
}
