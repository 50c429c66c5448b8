namespace LibraryService.Templates.Messages;

/// <summary>What was decided about a title that somebody asked us to reconsider.</summary>
public enum ReconsiderationDecision
{
    /// <summary>It stays where it is.</summary>
    Kept,

    /// <summary>It stays, in another part of the library.</summary>
    Moved,

    /// <summary>It leaves the collection.</summary>
    Withdrawn,
}
