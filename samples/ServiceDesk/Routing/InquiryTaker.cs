namespace LibraryService.Samples.Desk.Routing;

/// <summary>Who took an inquiry in the end.</summary>
internal enum InquiryTaker
{
    /// <summary>Nobody yet.</summary>
    Nobody,

    /// <summary>Somebody of the staff.</summary>
    Staff,

    /// <summary>The patron, alone.</summary>
    SelfService,

    /// <summary>A partner library, which answered it.</summary>
    Partner,
}
