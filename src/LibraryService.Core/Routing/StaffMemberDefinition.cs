namespace LibraryService.Routing;

/// <summary>The plain form of <see cref="StaffMember"/>.</summary>
public sealed class StaffMemberDefinition
{
    /// <summary>Who it is. Required.</summary>
    public string? Name { get; set; }

    /// <summary>Where they work.</summary>
    public string? Branch { get; set; }

    /// <summary>Whether they take inquiries now, such as <c>Available</c>; offline when nothing is said.</summary>
    public string? Status { get; set; }

    /// <summary>What they may see, such as <c>Volunteer</c>; an employee when nothing is said.</summary>
    public string? Kind { get; set; }

    /// <summary>What they can do, and how well, such as <c>"reference": 3</c>.</summary>
    public IDictionary<string, int>? Skills { get; set; }

    /// <summary>The languages that they answer in.</summary>
    public IList<string>? Languages { get; set; }

    /// <summary>The channels that they answer on; all when nothing is said.</summary>
    public IList<string>? Channels { get; set; }

    /// <summary>How much they can have at once; 100 when nothing is said.</summary>
    public int? Capacity { get; set; }

    /// <summary>How much they have now; nothing when nothing is said.</summary>
    public int? Load { get; set; }

    /// <summary>When they were last given an inquiry, with an offset; never when nothing is said.</summary>
    public string? LastAssignedAt { get; set; }
}
