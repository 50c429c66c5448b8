namespace LibraryService.Metrics.Churn;

/// <summary>What happened: something that a patron did, or something that happened by itself.</summary>
public enum ActivityKind
{
    /// <summary>The patron borrowed something.</summary>
    Checkout,

    /// <summary>The patron came in.</summary>
    Visit,

    /// <summary>The patron asked something, on any channel.</summary>
    Question,

    /// <summary>The patron used something online.</summary>
    ElectronicSession,

    /// <summary>The patron took part in a programme.</summary>
    Programme,

    /// <summary>The patron placed a hold.</summary>
    Hold,

    /// <summary>The patron renewed a loan, with their own hands.</summary>
    Renewal,

    /// <summary>A loan renewed itself. Passive: it would keep somebody who moved away a patron for ever.</summary>
    AutomaticRenewal,

    /// <summary>The system sent something, such as an overdue notice or word of a hold. Passive.</summary>
    Notice,
}
