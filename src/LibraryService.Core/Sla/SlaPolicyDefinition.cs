using LibraryService.Hours;

namespace LibraryService.Sla;

/// <summary>The plain form of a policy, for a configuration binder and for JSON. Null or nothing everywhere means: not said.</summary>
/// <remarks>Turned into the immutable value by <see cref="SlaPolicy.From"/>, which names the path of what it cannot read.</remarks>
public sealed class SlaPolicyDefinition
{
    /// <summary>What staff call it. Required.</summary>
    public string? Name { get; set; }

    /// <summary>From the opening to the first message from staff, as <see cref="SlaTarget.Parse"/> reads it.</summary>
    public string? FirstResponse { get; set; }

    /// <summary>From a message that nobody has answered to the next message from staff.</summary>
    public string? NextResponse { get; set; }

    /// <summary>From one message from staff to the next.</summary>
    public string? Update { get; set; }

    /// <summary>From the opening to the resolution.</summary>
    public string? Resolution { get; set; }

    /// <summary>The states in which clocks stand still.</summary>
    public IList<PauseStateDefinition>? PauseStates { get; set; }

    /// <summary>What a pause state stops that names no metrics, such as <c>NextResponse</c>; all but the first response when nothing is said.</summary>
    public IList<string>? Pausing { get; set; }

    /// <summary>What is raised on the way to a breach and after it.</summary>
    public IList<SlaStepDefinition>? Steps { get; set; }

    /// <summary>Hours of its own, whatever the branch's or the queue's are.</summary>
    public ServiceHoursDefinition? Hours { get; set; }

    /// <summary>The channels it is for, such as <c>Email</c>; all when nothing is said.</summary>
    public IList<string>? Channels { get; set; }

    /// <summary>The priorities it is for; all when nothing is said.</summary>
    public IList<string>? Priorities { get; set; }

    /// <summary>The topics it is for; all when nothing is said.</summary>
    public IList<string>? Topics { get; set; }

    /// <summary>The branches it is for; all when nothing is said.</summary>
    public IList<string>? Branches { get; set; }
}
