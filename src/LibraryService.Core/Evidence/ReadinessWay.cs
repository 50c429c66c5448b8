namespace LibraryService.Evidence;

/// <summary>A way in which patrons could do something alone: by card at the kiosk, by text, online.</summary>
public sealed record ReadinessWay
{
    /// <param name="name">What it is called, such as <c>by card at the kiosk</c>.</param>
    /// <param name="state">How well it works.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty or white space.</exception>
    public ReadinessWay(string name, ReadinessState state)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        (Name, State) = (name, state);
    }

    /// <summary>What it is called.</summary>
    public string Name { get; }

    /// <summary>How well it works, as somebody who tried it says.</summary>
    public ReadinessState State { get; }

    /// <summary>The channel on which people would do it; null for no particular one.</summary>
    public Channel? Channel { get; init; }

    /// <summary>What the desk calls it when it offers it (<c>SelfServiceOption.Name</c>), so that what became of it is looked up; null when the desk does not offer it.</summary>
    public string? Option { get; init; }

    /// <summary>What is missing in it, in the library's words; null for nothing, or nothing said.</summary>
    public string? Lacks { get; init; }
}
