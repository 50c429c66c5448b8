namespace LibraryService.Routing;

/// <summary>The plain form of <see cref="SelfServiceOption"/>.</summary>
public sealed class SelfServiceOptionDefinition
{
    /// <summary>What it is called. Required.</summary>
    public string? Name { get; set; }

    /// <summary>The topics that it serves. At least one.</summary>
    public IList<string>? Topics { get; set; }

    /// <summary>The channels on which it works; all when nothing is said.</summary>
    public IList<string>? Channels { get; set; }

    /// <summary>The languages in which it works; all when nothing is said.</summary>
    public IList<string>? Languages { get; set; }
}
