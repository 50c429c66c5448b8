namespace LibraryService.Samples.Desk.Commands;

/// <summary>What somebody asked the replay of files for.</summary>
internal sealed record ReplayRequest
{
    public string? Hours { get; init; }

    public string? Library { get; init; }

    public string? Authority { get; init; }

    public string? Incidents { get; init; }

    public string? Events { get; init; }

    public string Zone { get; init; } = "Europe/London";

    /// <summary>When to look; null for the end of the log.</summary>
    public string? At { get; init; }
}
