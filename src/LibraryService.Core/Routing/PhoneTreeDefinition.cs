namespace LibraryService.Routing;

/// <summary>The plain form of <see cref="PhoneTree"/>.</summary>
public sealed class PhoneTreeDefinition
{
    /// <summary>The name of the place where a call begins. Required.</summary>
    public string? Start { get; set; }

    /// <summary>The places.</summary>
    public IList<PhoneTreeNodeDefinition>? Nodes { get; set; }
}
