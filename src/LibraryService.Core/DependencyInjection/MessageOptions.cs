using LibraryService.Templates;
using LibraryService.Templates.Proofreading;

namespace LibraryService.DependencyInjection;

/// <summary>What the settings say of the library's messages.</summary>
public sealed class MessageOptions
{
    /// <summary>The library's own language, in which a message goes out when there is none in the patron's.</summary>
    /// <value>A language tag. The default is <c>en</c>.</value>
    public string Language { get; set; } = "en";

    /// <summary>The name of the library, as patrons know it. Null, the default: messages say "your library".</summary>
    public string? Library { get; set; }

    /// <summary>Who signs. Null, the default: the library.</summary>
    public string? Sender { get; set; }

    /// <summary>Where answers go. Null, the default: messages do not say.</summary>
    public string? ReplyTo { get; set; }

    /// <summary>The names of the branches as patrons know them, by the names of <see cref="LibraryServiceOptions.Hours"/>. Null, the default, for none.</summary>
    public IDictionary<string, string>? Branches { get; set; }

    /// <summary>The hosts that links may point to, compared whole. Null, the default: every host.</summary>
    public IList<string>? AllowedHosts { get; set; }

    /// <summary>Where the library's collection policy stands, to which a declined purchase points. Null, the default, when it has none.</summary>
    public Uri? PolicyUrl { get; set; }

    /// <summary>
    /// The https address at which outreach is ended in one step, with <c>{token}</c> where the token goes, such as <c>https://library.example/stop/{token}</c>; see
    /// <see cref="LibraryService.Privacy.UnsubscribeLinks"/>. It needs a <see cref="LibraryService.Privacy.HashKeyRing"/> in the container. Null, the default, for none.
    /// </summary>
    public string? UnsubscribeUrl { get; set; }

    /// <summary>What the library says about the rules of proofreading. Null, the default, for the rules as they are.</summary>
    public ProofreadingPolicyDefinition? Proofreading { get; set; }

    /// <summary>How many characters a channel takes, by its name, such as <c>Social</c>; at least 1. Null, the default, and channels not named: as <see cref="MessageSettings.Limits"/> tells.</summary>
    public IDictionary<string, int>? Limits { get; set; }

    /// <summary>A folder of the library's own templates. Null, the default, for none.</summary>
    public string? Folder { get; set; }

    /// <summary>The library's own templates by their paths, such as <c>en/HoldReady.liquid</c>; they come after those of every folder. Null, the default, for none.</summary>
    public IDictionary<string, string>? Texts { get; set; }
}
