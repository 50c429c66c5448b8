using LibraryService.Templates.Proofreading;

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

    /// <summary>Where the library's collection policy stands, to which a declined purchase points. Null when it has none.</summary>
    public Uri? PolicyUrl { get; init; }

    /// <summary>What the library says about the rules of proofreading. The default takes them as they are.</summary>
    public ProofreadingPolicy Proofreading { get; init; } = ProofreadingPolicy.Default;

    /// <summary>How many characters a channel takes. The default: 2000 in chat, 280 in a public post, 178 in a notification. A longer text is found, never cut.</summary>
    public IReadOnlyDictionary<Channel, int> Limits { get; init; } = new Dictionary<Channel, int>
    {
        [Channel.Chat] = 2_000,
        [Channel.Social] = 280,
        [Channel.Push] = 178,
    };
}
