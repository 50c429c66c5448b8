namespace LibraryService.Templates.Messages;

/// <summary>Who cancelled.</summary>
public enum CancelledBy
{
    /// <summary>The patron asked for it.</summary>
    Patron,

    /// <summary>The library had to.</summary>
    Library,
}
