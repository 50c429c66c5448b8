namespace LibraryService.Routing;

/// <summary>The plain form of <see cref="PhoneTreeNode"/>.</summary>
public sealed class PhoneTreeNodeDefinition
{
    /// <summary>What it is called. Required.</summary>
    public string? Name { get; set; }

    /// <summary>What happens there, such as <c>Person</c>; a menu when nothing is said.</summary>
    public string? Kind { get; set; }

    /// <summary>What the caller hears.</summary>
    public string? Says { get; set; }

    /// <summary>Whether what it says includes the opening hours.</summary>
    public bool SaysHours { get; set; }

    /// <summary>Where each key leads, such as <c>"1": "renew"</c>.</summary>
    public IDictionary<string, string>? Keys { get; set; }

    /// <summary>Where a call goes while nobody is there to answer it.</summary>
    public string? WhenClosed { get; set; }
}
