namespace LibraryService.Routing;

/// <summary>The plain form of a proxy.</summary>
public sealed class ContactProxyDefinition
{
    /// <summary>How the proxy is reached. Required.</summary>
    public PatronContactDefinition? Contact { get; set; }

    /// <summary>Copy, which holds when nothing is said, or Instead.</summary>
    public string? Sharing { get; set; }

    /// <summary>Whether messages to the proxy may name titles.</summary>
    public bool WithTitles { get; set; }

    /// <summary>The topics it is for; all when nothing is said.</summary>
    public IList<string>? Topics { get; set; }
}
