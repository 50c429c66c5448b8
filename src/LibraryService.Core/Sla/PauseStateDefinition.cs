namespace LibraryService.Sla;

/// <summary>The plain form of a state in which clocks stand still.</summary>
public sealed class PauseStateDefinition
{
    /// <summary>The state's name. Required.</summary>
    public string? Name { get; set; }

    /// <summary>The metrics that it pauses; what the policy pauses in general when nothing is said.</summary>
    /// <remarks>An empty list pauses nothing; a configuration binder does not tell it from nothing said.</remarks>
    public IList<string>? Pauses { get; set; }
}
