namespace LibraryService.Templates.Messages;

/// <summary>Why the library cancels what somebody reserved.</summary>
public enum HoldCancelReason
{
    /// <summary>The last copy is lost or worn out.</summary>
    Lost,

    /// <summary>The copy on order will not come.</summary>
    NotBought,

    /// <summary>The same title was reserved twice.</summary>
    Duplicate,

    /// <summary>The card is no longer valid.</summary>
    CardExpired,
}
