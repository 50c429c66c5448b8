using LibraryService.Hours;

namespace LibraryService.Routing;

/// <summary>The plain form of <see cref="PartnerLibrary"/>.</summary>
public sealed class PartnerLibraryDefinition
{
    /// <summary>What it is called. Required.</summary>
    public string? Name { get; set; }

    /// <summary>When it answers. This or <see cref="HoursOf"/> is required.</summary>
    public ServiceHoursDefinition? Hours { get; set; }

    /// <summary>The branch whose hours it has, instead of <see cref="Hours"/>.</summary>
    public string? HoursOf { get; set; }

    /// <summary>The topics it takes; all but account topics when nothing is said.</summary>
    public IList<string>? Topics { get; set; }

    /// <summary>The channels on which it answers; all when nothing is said.</summary>
    public IList<string>? Channels { get; set; }

    /// <summary>The languages in which it answers; all when nothing is said.</summary>
    public IList<string>? Languages { get; set; }

    /// <summary>How long after handing over to ask again; one day when nothing is said.</summary>
    public TimeSpan? AskAgainAfter { get; set; }
}
