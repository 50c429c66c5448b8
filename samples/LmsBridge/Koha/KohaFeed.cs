using LibraryService.Samples.Bridge.Events;

namespace LibraryService.Samples.Bridge.Koha;

/// <summary>One list of Koha's REST interface that is asked for what changed.</summary>
/// <param name="Name">What it is called in the watermarks.</param>
/// <param name="Path">Its path below the base address.</param>
/// <param name="Id">The field that tells a record from all others.</param>
/// <param name="Changed">The field that says when a record was changed.</param>
/// <param name="IsWhole">Whether everything is read the first time, and not only what changes from then on.</param>
/// <param name="Shape">How a record is read.</param>
internal sealed record KohaFeed(string Name, string Path, string Id, string Changed, bool IsWhole, LmsShape Shape)
{
    /// <summary>What is embedded in each record; null for nothing.</summary>
    public string? Embed { get; init; }

    /// <summary>The lists in the order in which they are asked: patrons first, so that what is theirs finds them.</summary>
    public static IReadOnlyList<KohaFeed> All { get; } =
    [
        new("patrons", "patrons", "patron_id", "updated_on", IsWhole: true, ShapeOf("/koha/patrons")) { Embed = "extended_attributes" },
        new("suggestions", "suggestions", "suggestion_id", "timestamp", IsWhole: false, ShapeOf("/koha/suggestions")),
        new("holds", "holds", "hold_id", "timestamp", IsWhole: false, ShapeOf("/koha/holds")),
    ];

    public static LmsShape ShapeOf(string path) => LmsShapes.Koha.Single(shape => string.Equals(shape.Path, path, StringComparison.Ordinal));
}
