namespace LibraryService.Templates.Messages;

/// <summary>Why a loan cannot be renewed.</summary>
public enum RenewalRefusal
{
    /// <summary>Somebody else has reserved it.</summary>
    Reserved,

    /// <summary>It has been renewed as often as the library allows.</summary>
    LimitReached,

    /// <summary>It is of a kind that is lent once, such as a new film.</summary>
    NotRenewable,

    /// <summary>Something on the patron's account has to be settled first.</summary>
    Account,
}
