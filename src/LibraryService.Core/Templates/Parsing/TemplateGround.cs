namespace LibraryService.Templates.Parsing;

/// <summary>What a template is read against.</summary>
internal sealed record TemplateGround
{
    /// <summary>The fields of the message.</summary>
    public required MessageFields Fields { get; init; }

    /// <summary>The fields that every message has.</summary>
    public MessageFields Common { get; init; } = MessageFields.None;

    /// <summary>The language that the template is written in, or null when that is not known yet.</summary>
    public string? Language { get; init; }

    /// <summary>The partials by their names.</summary>
    public IReadOnlyDictionary<string, TemplateSource> Partials { get; init; } = new Dictionary<string, TemplateSource>(StringComparer.Ordinal);
}
