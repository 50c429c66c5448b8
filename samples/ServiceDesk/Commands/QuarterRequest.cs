using LibraryService.Samples.Desk.Running;

namespace LibraryService.Samples.Desk.Commands;

/// <summary>What somebody wants of the main job.</summary>
internal sealed record QuarterRequest
{
    /// <summary>The seed of what is made up.</summary>
    public ulong Seed { get; init; } = 27;

    /// <summary>Where cases and messages are kept.</summary>
    public StoreChoice Store { get; init; } = StoreChoice.Usual;

    /// <summary>The pickup folder; null for the usual place.</summary>
    public string? Outbox { get; init; }

    /// <summary>The path of the report; null for the usual place.</summary>
    public string? Report { get; init; }

    /// <summary>The folder for single pictures; null for none.</summary>
    public string? Pictures { get; init; }

    /// <summary>The file of opening hours; null for made-up ones.</summary>
    public string? Hours { get; init; }

    /// <summary>The library in that file.</summary>
    public string? Library { get; init; }

    /// <summary>Who runs it, where several are called alike.</summary>
    public string? Authority { get; init; }

    /// <summary>The incident log; null for a made-up quarter.</summary>
    public string? Incidents { get; init; }

    /// <summary>The file of members; null for made-up patrons.</summary>
    public string? Members { get; init; }
}
