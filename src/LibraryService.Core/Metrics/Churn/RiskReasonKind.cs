namespace LibraryService.Metrics.Churn;

/// <summary>Why a patron is on the list of those at risk.</summary>
public enum RiskReasonKind
{
    /// <summary>How long ago the patron was seen last. Every patron on the list has this.</summary>
    LastSeen,

    /// <summary>How often the patron used to come.</summary>
    UsedToCome,

    /// <summary>The patron has never stayed away for as long.</summary>
    LongestAbsence,

    /// <summary>The patron came on one day and not again.</summary>
    CameOnce,

    /// <summary>The card ends soon, or has ended.</summary>
    CardEnds,
}
