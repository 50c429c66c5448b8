namespace LibraryService.Templates.Messages;

/// <summary>Why something that was suggested is not bought.</summary>
public enum SuggestionRefusal
{
    /// <summary>The library has it in another format.</summary>
    OwnedOtherFormat,

    /// <summary>This year's money is spent.</summary>
    NoBudget,

    /// <summary>Too few people would borrow it.</summary>
    LowDemand,

    /// <summary>It is not what this library collects.</summary>
    OutOfScope,
}
