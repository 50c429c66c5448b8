namespace LibraryService.Templates.Messages;

/// <summary>Why the booking of a room has changed.</summary>
public enum RoomChangeCause
{
    /// <summary>The patron asked for it.</summary>
    Asked,

    /// <summary>The room has to be mended.</summary>
    Repair,

    /// <summary>The library needs the room for an event.</summary>
    Event,

    /// <summary>The library is closed at that time.</summary>
    Closure,
}
