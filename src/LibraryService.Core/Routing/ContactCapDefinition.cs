namespace LibraryService.Routing;

/// <summary>The plain form of a cap.</summary>
public sealed class ContactCapDefinition
{
    /// <summary>What staff call it. Required.</summary>
    public string? Name { get; set; }

    /// <summary>How many messages a window has room for. Required.</summary>
    public int? Most { get; set; }

    /// <summary>The window, as <see cref="CapWindow.Parse"/> reads it. Required.</summary>
    public string? Window { get; set; }

    /// <summary>The IANA zone of the calendar; the library's when nothing is said.</summary>
    public string? TimeZone { get; set; }

    /// <summary>What is counted together: Patron, Channel or Topic.</summary>
    public string? Key { get; set; }

    /// <summary>What becomes of a message without room: Drop or Wait.</summary>
    public string? WhenFull { get; set; }

    /// <summary>The purposes it is for; outreach when nothing is said.</summary>
    public IList<string>? Purposes { get; set; }

    /// <summary>The channels it is for; all when nothing is said.</summary>
    public IList<string>? Channels { get; set; }
}
