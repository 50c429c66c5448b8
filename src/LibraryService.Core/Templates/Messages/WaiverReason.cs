namespace LibraryService.Templates.Messages;

/// <summary>Why a charge is dropped.</summary>
public enum WaiverReason
{
    /// <summary>We found the item on our shelves.</summary>
    Found,

    /// <summary>The item came back.</summary>
    Returned,

    /// <summary>The charge was our mistake.</summary>
    OurMistake,

    /// <summary>Paying would have been too hard.</summary>
    Hardship,
}
