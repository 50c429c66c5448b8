namespace LibraryService.Routing;

/// <summary>Who of several people who could take an inquiry gets it. Ties go to the longest idle, then by the order of the staff names.</summary>
public enum InquiryStrategy
{
    /// <summary>Whose last assignment is the longest ago; who never had one comes first.</summary>
    LongestIdle,

    /// <summary>Whose load is the smallest part of the capacity.</summary>
    LeastLoaded,

    /// <summary>The next in the order of the staff names after the one, of those who qualify, who was assigned last.</summary>
    RoundRobin,

    /// <summary>Whose levels in the skills asked for add up to the most.</summary>
    BestSkill,

    /// <summary>Who has dealt with the case before, if present and free; else the longest idle.</summary>
    KnowsCase,
}
