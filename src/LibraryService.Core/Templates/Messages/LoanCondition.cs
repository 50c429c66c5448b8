namespace LibraryService.Templates.Messages;

/// <summary>What a lending library asks of those who borrow from it.</summary>
public enum LoanCondition
{
    /// <summary>It is read inside the library and not taken home.</summary>
    InLibraryOnly,

    /// <summary>It cannot be renewed.</summary>
    NoRenewal,

    /// <summary>It is not copied or scanned.</summary>
    NoCopies,

    /// <summary>It comes back to the desk where it was collected.</summary>
    ReturnToDesk,
}
