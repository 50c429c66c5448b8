namespace LibraryService;

/// <summary>How soon the library means to deal with an inquiry. The members stand in no order of size.</summary>
public enum Priority
{
    /// <summary>The usual, and the default.</summary>
    Normal,

    /// <summary>May wait behind the usual.</summary>
    Low,

    /// <summary>Goes before the usual.</summary>
    High,

    /// <summary>Goes before all else.</summary>
    Urgent,
}
