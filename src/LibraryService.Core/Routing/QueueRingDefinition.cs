namespace LibraryService.Routing;

/// <summary>The plain form of <see cref="QueueRing"/>.</summary>
public sealed class QueueRingDefinition
{
    /// <summary>After how much waiting they are asked; at once when nothing is said.</summary>
    public TimeSpan? After { get; set; }

    /// <summary>The skills that they have and the lowest level of each, such as <c>"reference": 3</c>.</summary>
    public IDictionary<string, int>? Skills { get; set; }

    /// <summary>The branches at which they work; all when nothing is said.</summary>
    public IList<string>? Branches { get; set; }

    /// <summary>Who they are, by name; everybody when nothing is said.</summary>
    public IList<string>? Staff { get; set; }

    /// <summary>Whether only those at the branch that was asked.</summary>
    public bool SameBranch { get; set; }

    /// <summary>Whether those who do not speak the language are asked too.</summary>
    public bool AnyLanguage { get; set; }
}
