namespace LibraryService.Templates.Messages;

/// <summary>What a fee is for.</summary>
public enum FeeCause
{
    /// <summary>Something came back after its day.</summary>
    LateReturn,

    /// <summary>Something is lost and has to be bought again.</summary>
    Lost,

    /// <summary>Something came back damaged.</summary>
    Damaged,

    /// <summary>A new card was made.</summary>
    NewCard,

    /// <summary>A service that was asked for, such as copies or a loan from elsewhere.</summary>
    Service,
}
