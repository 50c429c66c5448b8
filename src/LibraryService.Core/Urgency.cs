namespace LibraryService;

/// <summary>How soon a message must reach its reader. The members stand in no order of size.</summary>
public enum Urgency
{
    /// <summary>The usual, and the default.</summary>
    Normal,

    /// <summary>May wait, be gathered into a digest, or be sent when it is cheap.</summary>
    Low,

    /// <summary>Goes out as soon as the patron may be reached.</summary>
    High,

    /// <summary>May break quiet hours where the library's policy says so.</summary>
    Urgent,
}
