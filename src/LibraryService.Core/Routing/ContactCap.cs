using LibraryService.Hours;

namespace LibraryService.Routing;

/// <summary>The most messages that a patron gets in a window. What the law or somebody's safety demands is never capped.</summary>
public sealed record ContactCap
{
    /// <param name="name">What staff call it.</param>
    /// <param name="most">How many messages a window has room for: 1 or more.</param>
    /// <param name="window">The window.</param>
    /// <exception cref="ArgumentException">The name is empty, or there is no room at all.</exception>
    public ContactCap(string name, int most, CapWindow window)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        (Name, Most, Window) = (name, most, window);
    }

    /// <summary>What staff call it.</summary>
    public string Name { get; }

    /// <summary>How many messages a window has room for.</summary>
    public int Most { get; }

    /// <summary>The window.</summary>
    public CapWindow Window { get; }

    /// <summary>The IANA zone of the calendar; null, the default, for the library's.</summary>
    public string? TimeZone { get; init; }

    /// <summary>What is counted together. By default all that the patron was sent.</summary>
    public CapKey Key { get; init; }

    /// <summary>What becomes of a message for which there is no room. By default it is not sent.</summary>
    public CapOutcome WhenFull { get; init; }

    /// <summary>The purposes that it is for and that it counts. By default outreach; legal messages are never capped.</summary>
    public IReadOnlyList<MessagePurpose> Purposes { get; init => field = Kept(value); } = [MessagePurpose.Outreach];

    /// <summary>The channels that it is for and that it counts. Empty, the default, is all.</summary>
    public IReadOnlyList<Channel> Channels { get; init => field = Kept(value); } = [];

    internal static IReadOnlyList<T> Kept<T>(IReadOnlyList<T> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return [.. value];
    }

    /// <summary>Hours that open with each day or week of the calendar; a month is found by its days. Null for a sliding window.</summary>
    internal ServiceHours? Calendar(string timeZone)
    {
        if (Window.Kind == CapWindowKind.Sliding)
        {
            return null;
        }

        var hours = ServiceHours.In(timeZone);
        foreach (var day in Enum.GetValues<DayOfWeek>())
        {
            hours.Weekly(day, Window.Kind != CapWindowKind.Week || day == DayOfWeek.Monday ? "00:00-12:00" : "");
        }

        return hours.Build();
    }
}
