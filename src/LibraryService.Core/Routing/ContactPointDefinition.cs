namespace LibraryService.Routing;

/// <summary>The plain form of a contact point.</summary>
public sealed class ContactPointDefinition
{
    /// <summary>The channel. Required.</summary>
    public string? Channel { get; set; }

    /// <summary>The address; blank when the records have none.</summary>
    public string? Address { get; set; }

    /// <summary>Whether somebody showed that the address is theirs.</summary>
    public bool IsVerified { get; set; }

    /// <summary>Whether it must never be used.</summary>
    public bool DoNotUse { get; set; }

    /// <summary>Whether others read it too.</summary>
    public bool IsShared { get; set; }

    /// <summary>Whether it is on the list of objections to outreach.</summary>
    public bool HasObjection { get; set; }

    /// <summary>Whether it is on the list of addresses that asked for no more messages at all.</summary>
    public bool HasStop { get; set; }

    /// <summary>Unknown, SmartPhone or TextOnly.</summary>
    public string? Device { get; set; }

    /// <summary>The longest message that it takes, in characters.</summary>
    public int? MaxLength { get; set; }

    /// <summary>What became of messages to it.</summary>
    public IList<ContactEvidenceDefinition>? Evidence { get; set; }
}
