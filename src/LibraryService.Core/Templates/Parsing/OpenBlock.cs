namespace LibraryService.Templates.Parsing;

/// <summary>A block whose end has not been read yet.</summary>
internal sealed class OpenBlock(BlockKind kind, int at, TemplateSource source, int knownFacts)
{
    public BlockKind Kind { get; } = kind;

    /// <summary>Where it was opened.</summary>
    public int At { get; } = at;

    public TemplateSource Source { get; } = source;

    /// <summary>How many facts were known around it.</summary>
    public int KnownFacts { get; } = knownFacts;

    /// <summary>The instruction that goes to the next branch, or -1.</summary>
    public int Pending { get; set; } = -1;

    /// <summary>The jumps to the end of the block.</summary>
    public List<int> Exits { get; } = [];

    /// <summary>What is certain where no branch so far was taken.</summary>
    public List<Fact> Otherwise { get; } = [];

    /// <summary>Whether the last branch has begun: else, or more.</summary>
    public bool IsInLast { get; set; }

    public Loop? Loop { get; init; }

    public int FirstOfBody { get; set; }

    public PluralSwitch? Plural { get; init; }

    /// <summary>Whether a plural has begun with one of its forms.</summary>
    public bool HasForm { get; set; }
}
