namespace LibraryService.Templates.Messages;

/// <summary>Why a charge is made.</summary>
public enum LossReason
{
    /// <summary>It did not come back for a long time.</summary>
    NotReturned,

    /// <summary>The patron told us that it is lost.</summary>
    ReportedLost,

    /// <summary>It came back damaged beyond repair.</summary>
    Damaged,
}
