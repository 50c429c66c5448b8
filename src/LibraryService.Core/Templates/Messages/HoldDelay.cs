namespace LibraryService.Templates.Messages;

/// <summary>Why something that was reserved comes later than was said.</summary>
public enum HoldDelay
{
    /// <summary>Another reader has not brought it back yet.</summary>
    NotReturnedYet,

    /// <summary>It is on its way from another branch and takes longer than usual.</summary>
    OnItsWay,

    /// <summary>It is being mended.</summary>
    BeingMended,

    /// <summary>It is not published yet, or the supplier is late.</summary>
    NotDelivered,

    /// <summary>The library or the branch was closed.</summary>
    Closure,
}
