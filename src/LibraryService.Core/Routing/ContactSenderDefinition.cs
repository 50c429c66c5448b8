namespace LibraryService.Routing;

/// <summary>The plain form of a sender.</summary>
public sealed class ContactSenderDefinition
{
    /// <summary>The name that patrons read. Required.</summary>
    public string? Name { get; set; }

    /// <summary>The address or number from which it writes, by channel.</summary>
    public IDictionary<string, string>? Addresses { get; set; }
}
