namespace LibraryService.Desk.Flows;

/// <summary>How the library knows what interests a patron. Of several that match, the earlier member counts first.</summary>
public enum InterestSource
{
    /// <summary>The patron follows it.</summary>
    Follow,

    /// <summary>The patron asked for something like it: a hold, a suggestion.</summary>
    Request,

    /// <summary>The patron borrowed something like it. Counts only for those who agreed to that.</summary>
    Loan,
}
