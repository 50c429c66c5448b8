namespace LibraryService.Templates.Proofreading;

/// <summary>What the proofreader is told about a message.</summary>
public sealed record ProofreadContext
{
    /// <summary>The kind of news. The default is neutral.</summary>
    public MessageTone Tone { get; init; } = MessageTone.Neutral;

    /// <summary>Who reads it. The default is one patron.</summary>
    public Audience Audience { get; init; } = Audience.Patron;

    /// <summary>How it goes out. The default is e-mail.</summary>
    public Channel Channel { get; init; } = Channel.Email;

    /// <summary>The language as a tag, such as <c>en-GB</c>. The default is <c>en</c>.</summary>
    public string Language { get; init; } = "en";

    /// <summary>What it is for; null for anything else.</summary>
    public MessageIntent? Intent { get; init; }

    /// <summary>The name of who read this very text besides the writer, such as <see cref="SecondReading.ReaderOf"/> tells; null for nobody.</summary>
    public string? SecondReader { get; init; }

    /// <summary>Whether the text is the subject of a message alone: rules about what a whole message says, such as PR101 and PR303, are then silent.</summary>
    public bool IsSubject { get; init; }

    /// <summary>What the library that writes calls itself (PR503); null when that is not told.</summary>
    public string? Library { get; init; }

    /// <summary>Whether it touches a complaint, a dispute or a person's situation.</summary>
    public bool Sensitive { get; init; }

    /// <summary>How many files go with it.</summary>
    /// <value>At least zero.</value>
    public int Attachments { get; init; }

    /// <summary>The titles and names that were filled in: wherever they stand in the text, their wording is not judged.</summary>
    public IReadOnlyList<string> FieldValues { get; init; } = [];

    /// <summary>Where the library's collection policy stands; null when it has none.</summary>
    public Uri? PolicyUrl { get; init; }

    /// <summary>The hosts that a link may lead to, compared whole and without regard to letter case; none means any.</summary>
    public IReadOnlyList<string> AllowedHosts { get; init; } = [];

    /// <summary>How many characters the channel takes, an emoji of one code point being one; null for no limit.</summary>
    public int? Limit { get; init; }

    /// <summary>How many levels the phone menu has; null when it is none.</summary>
    public int? MenuDepth { get; init; }

    /// <summary>In how many parts an SMS may be sent. The default is 2.</summary>
    public int MaxSegments { get; init; } = 2;

    /// <summary>The branch that it is for, by which a policy may judge; none by default.</summary>
    public BranchId Branch { get; init; }

    /// <summary>The template that it was made from, by which a policy may judge; none by default.</summary>
    public MessageName Template { get; init; }
}
