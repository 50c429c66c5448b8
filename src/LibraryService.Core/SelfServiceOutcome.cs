namespace LibraryService;

/// <summary>What became of an offer of self-service.</summary>
public enum SelfServiceOutcome
{
    /// <summary>It was offered, and nothing was heard. The default, so that a forgotten answer is never taken for a success.</summary>
    Offered,

    /// <summary>The patron got what they came for.</summary>
    Served,

    /// <summary>The patron tried, and it did not work.</summary>
    NotServed,

    /// <summary>The patron would rather have a person.</summary>
    Declined,
}
