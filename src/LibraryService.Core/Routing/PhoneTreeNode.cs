namespace LibraryService.Routing;

/// <summary>A place in a phone tree.</summary>
public sealed record PhoneTreeNode
{
    /// <param name="name">What it is called, such as <c>loans</c>.</param>
    /// <param name="kind">What happens there.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty or white space.</exception>
    public PhoneTreeNode(string name, PhoneTreeNodeKind kind = PhoneTreeNodeKind.Menu)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        (Name, Kind) = (name, kind);
    }

    /// <summary>What it is called.</summary>
    public string Name { get; }

    /// <summary>What happens there.</summary>
    public PhoneTreeNodeKind Kind { get; }

    /// <summary>What the caller hears. Empty by default, which menus, messages and self-service may not leave it.</summary>
    public string Says { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = "";

    /// <summary>Whether what it says includes the opening hours.</summary>
    public bool SaysHours { get; init; }

    /// <summary>What the caller may choose. Empty by default.</summary>
    public IReadOnlyList<PhoneTreeKey> Keys { get; init => field = value is null ? throw new ArgumentNullException(nameof(value)) : [.. value]; } = [];

    /// <summary>Where a call goes while nobody is there to answer it; null, the default, for nowhere.</summary>
    public string? WhenClosed { get; init; }
}
