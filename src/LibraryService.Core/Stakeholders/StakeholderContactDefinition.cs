namespace LibraryService.Stakeholders;

/// <summary>The plain form of <see cref="StakeholderContact"/>.</summary>
public sealed class StakeholderContactDefinition
{
    /// <summary>Tells it from all others with the stakeholder. Required.</summary>
    public string? Key { get; set; }

    /// <summary>When, with an offset, such as <c>2026-10-05T14:00+01:00</c>. Required.</summary>
    public string? At { get; set; }

    /// <summary>How, such as <c>InPerson</c>.</summary>
    public string? Channel { get; set; }

    /// <summary>What it was about.</summary>
    public string? Note { get; set; }
}
