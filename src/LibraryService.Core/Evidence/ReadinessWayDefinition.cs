namespace LibraryService.Evidence;

/// <summary>The plain form of <see cref="ReadinessWay"/>.</summary>
public sealed class ReadinessWayDefinition
{
    /// <summary>What it is called, such as <c>by card at the kiosk</c>. Required.</summary>
    public string? Name { get; set; }

    /// <summary>How well it works, such as <c>Partly</c>. Required: what nobody says nobody has tried.</summary>
    public string? State { get; set; }

    /// <summary>The channel on which people would do it; no particular one when nothing is said.</summary>
    public string? Channel { get; set; }

    /// <summary>What the desk calls it when it offers it.</summary>
    public string? Option { get; set; }

    /// <summary>What is missing in it.</summary>
    public string? Lacks { get; set; }
}
