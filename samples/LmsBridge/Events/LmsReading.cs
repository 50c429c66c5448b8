using LibraryService.Samples.Bridge.Patrons;

namespace LibraryService.Samples.Bridge.Events;

/// <summary>What a document of a library system says: events, a patron, opening hours; or what is wrong with it. One that says nothing to act on has none of these.</summary>
internal sealed record LmsReading
{
    /// <summary>It says nothing that anybody should hear of.</summary>
    public static LmsReading Nothing { get; } = new();

    /// <summary>What happened, in order.</summary>
    public IReadOnlyList<LmsEvent> Events { get; init; } = [];

    /// <summary>A patron as the system has them; null when it is about none.</summary>
    public LmsPatron? Patron { get; init; }

    /// <summary>When branches are open; empty when it says nothing of that.</summary>
    public IReadOnlyList<BranchOpening> Openings { get; init; } = [];

    /// <summary>A title that is new; null when it is about none.</summary>
    public LmsTitle? Title { get; init; }

    /// <summary>What is wrong, by field; empty when nothing is. Nothing of what the field held is repeated.</summary>
    public IReadOnlyDictionary<string, string[]> Problems { get; init; } = new Dictionary<string, string[]>(StringComparer.Ordinal);

    /// <summary>Whether the document could not even be read as JSON of its shape.</summary>
    public bool IsMalformed { get; init; }

    public static LmsReading Of(params IReadOnlyList<LmsEvent> events) => new() { Events = events };

    /// <summary>A document that is not the JSON that was asked for.</summary>
    public static LmsReading Malformed(string where, string what) =>
        new() { IsMalformed = true, Problems = new Dictionary<string, string[]>(StringComparer.Ordinal) { [where] = [what] } };
}
