namespace LibraryService.Routing;

/// <summary>What was learnt about a contact point. At equal instants the later member counts after the earlier.</summary>
public enum ContactEvidenceKind
{
    /// <summary>A message arrived: what failed before no longer counts.</summary>
    Delivered,

    /// <summary>A message failed for now.</summary>
    SoftBounce,

    /// <summary>A message failed for good, for a reason that does not tell whether the address exists: a filter, a policy, no reason at all.</summary>
    DoubtfulBounce,

    /// <summary>A message failed for good because there is no such address.</summary>
    HardBounce,

    /// <summary>The reader asked to be reached again.</summary>
    Started,

    /// <summary>The reader called a message unwanted.</summary>
    Complaint,

    /// <summary>The reader asked for no more messages here.</summary>
    Stopped,
}
