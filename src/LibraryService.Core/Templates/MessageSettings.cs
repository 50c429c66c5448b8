namespace LibraryService.Templates;

/// <summary>What a catalogue knows of the library that sends.</summary>
public sealed record MessageSettings
{
    /// <summary>The library's own language, in which a message goes out when there is none in the patron's. Default: <c>en</c>.</summary>
    public string Language { get; init; } = "en";

    /// <summary>What messages say of the library where a target does not say it.</summary>
    public MessageFrame Frame { get; init; } = MessageFrame.Empty;

    /// <summary>The names of the branches as patrons know them.</summary>
    public IReadOnlyDictionary<BranchId, string> BranchNames { get; init; } = new Dictionary<BranchId, string>();

    /// <summary>The hosts that links may point to, compared whole. Empty: every host.</summary>
    public IReadOnlyList<string> AllowedHosts { get; init; } = [];
}
