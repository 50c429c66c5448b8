namespace LibraryService.Templates.Messages;

/// <summary>Why a date that was told before is another now.</summary>
public enum DateChange
{
    /// <summary>The library is closed on the old date.</summary>
    Closure,

    /// <summary>Somebody else waits for the item.</summary>
    Recall,

    /// <summary>The date that we told first was wrong.</summary>
    Correction,
}
