namespace LibraryService.Routing;

/// <summary>The plain form of <see cref="PartnerHandBack"/>.</summary>
public sealed class PartnerHandBackDefinition
{
    /// <summary>Who handed it back. Required.</summary>
    public string? Partner { get; set; }

    /// <summary>When, with an offset. Required.</summary>
    public string? At { get; set; }
}
