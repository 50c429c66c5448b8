namespace LibraryService.Routing;

/// <summary>Whether somebody takes inquiries now. Only who is available is given any.</summary>
public enum StaffStatus
{
    /// <summary>Not at work. The default, so that a forgotten status sends nobody an inquiry.</summary>
    Offline,

    /// <summary>Takes inquiries while there is room.</summary>
    Available,

    /// <summary>At work, and takes none now: a break, a programme, a queue at the desk.</summary>
    Away,
}
