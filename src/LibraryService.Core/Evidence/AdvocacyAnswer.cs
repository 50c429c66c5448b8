namespace LibraryService.Evidence;

/// <summary>What somebody said who was invited to speak for the library.</summary>
public enum AdvocacyAnswer
{
    /// <summary>Nothing so far. The default, so that a forgotten answer is never taken for a yes.</summary>
    None,

    /// <summary>They agreed.</summary>
    Agreed,

    /// <summary>They declined.</summary>
    Declined,
}
