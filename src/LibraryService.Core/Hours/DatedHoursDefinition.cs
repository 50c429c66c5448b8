namespace LibraryService.Hours;

/// <summary>The plain form of special hours or of a break.</summary>
public sealed class DatedHoursDefinition
{
    /// <summary>The date. Required.</summary>
    public DateOnly? Date { get; set; }

    /// <summary>The ranges, as <see cref="DayHours.Parse"/> reads them; nothing means closed.</summary>
    public string? Hours { get; set; }
}
