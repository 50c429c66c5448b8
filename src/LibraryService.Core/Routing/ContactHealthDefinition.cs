namespace LibraryService.Routing;

/// <summary>The plain form of <see cref="ContactHealthRule"/>; what is not said is as there.</summary>
public sealed class ContactHealthDefinition
{
    /// <summary>How much evidence makes a point unhealthy.</summary>
    public int? Evidence { get; set; }

    /// <summary>How many soft bounces in a row make a point unhealthy.</summary>
    public int? SoftBounces { get; set; }

    /// <summary>How long a point rests after its first soft bounce.</summary>
    public TimeSpan? Rest { get; set; }

    /// <summary>The longest rest.</summary>
    public TimeSpan? LongestRest { get; set; }
}
