using LibraryService.Routing;

namespace LibraryService.Stakeholders;

/// <summary>The plain form of <see cref="Stakeholder"/>.</summary>
public sealed class StakeholderDefinition
{
    /// <summary>Who it is in the register. Required.</summary>
    public string? Id { get; set; }

    /// <summary>What they are called. Required.</summary>
    public string? Name { get; set; }

    /// <summary>What they are to the library, such as <c>Funder</c>. Required.</summary>
    public string? Kind { get; set; }

    /// <summary>How much they want to know, 1 to 5. Required.</summary>
    public int? Interest { get; set; }

    /// <summary>How much they can do, 1 to 5. Required.</summary>
    public int? Influence { get; set; }

    /// <summary>From when on the library keeps in touch, with an offset, such as <c>2026-01-05T09:00+00:00</c>. Required.</summary>
    public string? Since { get; set; }

    /// <summary>The sections of the evidence that they care about, such as <c>Promises</c>; all when nothing is said.</summary>
    public IList<string>? CaresAbout { get; set; }

    /// <summary>How they want and may be reached, consents included.</summary>
    public PatronContactDefinition? Contact { get; set; }

    /// <summary>Whether reports are owed to them.</summary>
    public bool IsOwedReports { get; set; }

    /// <summary>Who of the staff keeps in touch.</summary>
    public string? Owner { get; set; }

    /// <summary>The contacts that took place.</summary>
    public IList<StakeholderContactDefinition>? History { get; set; }
}
