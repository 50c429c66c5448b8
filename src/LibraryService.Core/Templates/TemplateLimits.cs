namespace LibraryService.Templates;

/// <summary>How much a template may ask for. Beyond a limit there is an error, never a text cut short.</summary>
public static class TemplateLimits
{
    /// <summary>The longest source, in UTF-16 units.</summary>
    public const int Source = 65_536;

    /// <summary>How deep blocks may stand in one another.</summary>
    public const int Depth = 32;

    /// <summary>How deep partials may include one another.</summary>
    public const int PartialDepth = 8;

    /// <summary>The most instructions that a template may become, partials written out.</summary>
    public const int Instructions = 16_384;

    /// <summary>The most instructions that one rendering may run.</summary>
    public const int Steps = 100_000;

    /// <summary>The longest rendered text, in UTF-16 units.</summary>
    public const int Output = 262_144;

    /// <summary>The most items that all loops of one rendering may go through.</summary>
    public const int Items = 1_000;
}
