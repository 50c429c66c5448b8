namespace LibraryService.Templates.Messages;

/// <summary>What somebody asked us to erase.</summary>
public enum ErasureRequest
{
    /// <summary>All that we hold about them.</summary>
    Everything,

    /// <summary>What they borrowed in the past.</summary>
    LoanHistory,

    /// <summary>Their address, e-mail address and phone numbers.</summary>
    Contacts,
}
