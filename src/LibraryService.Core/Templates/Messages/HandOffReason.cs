namespace LibraryService.Templates.Messages;

/// <summary>Why somebody else takes a case over.</summary>
public enum HandOffReason
{
    /// <summary>They know the subject best.</summary>
    Expertise,

    /// <summary>They are where the shelf, the book or the room is.</summary>
    Nearer,

    /// <summary>The working day of who had it ends.</summary>
    Shift,

    /// <summary>They speak the patron's language.</summary>
    Language,
}
