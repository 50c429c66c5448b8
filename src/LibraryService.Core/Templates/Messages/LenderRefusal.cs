namespace LibraryService.Templates.Messages;

/// <summary>Why a lending library does not let a loan run longer.</summary>
public enum LenderRefusal
{
    /// <summary>Its own readers are waiting for it.</summary>
    NeededThere,

    /// <summary>It never lets such a loan run longer.</summary>
    NoRenewals,

    /// <summary>It has let it run longer already, as often as it allows.</summary>
    LimitReached,
}
