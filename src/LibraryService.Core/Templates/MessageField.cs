namespace LibraryService.Templates;

/// <summary>A field of a message, as <see cref="MessageFields"/> declares it.</summary>
public sealed record MessageField
{
    internal MessageField(string name, FieldKind kind, bool optional, FieldPrivacy privacy) =>
        (Name, Kind, IsOptional, Privacy) = (name, kind, optional, privacy);

    /// <summary>The name that templates use.</summary>
    public string Name { get; }

    /// <summary>What the field holds.</summary>
    public FieldKind Kind { get; }

    /// <summary>Whether the field may have no value. A template then needs a fallback.</summary>
    public bool IsOptional { get; }

    /// <summary>Who may come to see the value.</summary>
    public FieldPrivacy Privacy { get; }

    /// <summary>The words of a choice; empty for every other kind.</summary>
    public IReadOnlyList<string> Choices { get; internal init; } = [];

    /// <summary>The fields of each item of a list; null for every other kind.</summary>
    public MessageFields? Items { get; internal init; }
}
