namespace LibraryService.Templates.Proofreading;

/// <summary>What a message is for, where a rule asks.</summary>
public enum MessageIntent
{
    /// <summary>To say that a suggested purchase is not made.</summary>
    PurchaseDeclined,

    /// <summary>To answer a question.</summary>
    Answer,

    /// <summary>To answer somebody's feedback.</summary>
    Feedback,
}
