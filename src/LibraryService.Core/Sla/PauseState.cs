namespace LibraryService.Sla;

/// <summary>A state of a case in which promises stand still, because somebody else must act first.</summary>
public sealed class PauseState
{
    /// <summary>The state that a message from the patron ends.</summary>
    public const string WaitingOnPatron = "waiting-on-patron";

    /// <param name="name">The state's name, as <see cref="SlaEvent.StateChanged"/> says it.</param>
    /// <param name="metrics">What it pauses; null for what the policy pauses in general (<see cref="SlaPolicy.Pausing"/>).</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty or white space.</exception>
    public PauseState(string name, IReadOnlyList<SlaMetric>? metrics = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Name = name;
        Metrics = metrics is null ? null : [.. metrics];
    }

    /// <summary>The state's name.</summary>
    public string Name { get; }

    /// <summary>What it pauses; null for what the policy pauses in general.</summary>
    public IReadOnlyList<SlaMetric>? Metrics { get; }

    /// <summary>A state that pauses what the policy pauses in general.</summary>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty or white space.</exception>
    public static implicit operator PauseState(string name) => new(name);

    /// <inheritdoc cref="Name"/>
    public override string ToString() => Name;
}
