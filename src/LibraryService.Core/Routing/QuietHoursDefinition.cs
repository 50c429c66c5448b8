namespace LibraryService.Routing;

/// <summary>The plain form of quiet hours. Nothing said is no quiet hours.</summary>
public sealed class QuietHoursDefinition
{
    /// <summary>The same every day, such as <c>22:00-07:00</c>.</summary>
    public string? Daily { get; set; }

    /// <summary>Other ranges by English weekday, in place of the daily ones; an empty text is a day without quiet hours.</summary>
    public IDictionary<string, string>? Weekly { get; set; }
}
