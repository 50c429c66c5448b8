namespace LibraryService.Routing;

/// <summary>How much evidence it takes to give up a contact point, and how long one rests.</summary>
public sealed record ContactHealthRule
{
    private const int MostDoublings = 16;

    /// <summary>How much evidence makes a point unhealthy: a bounce that says there is no such address counts two, a doubtful one counts one.</summary>
    /// <value>At least 2, so that one doubtful bounce silences nobody. The default is 3.</value>
    public int Evidence { get; init => field = AtLeast(2, value); } = 3;

    /// <summary>How many soft bounces in a row make a point unhealthy.</summary>
    /// <value>At least 2. The default is 8.</value>
    public int SoftBounces { get; init => field = AtLeast(2, value); } = 8;

    /// <summary>How long a point rests after its first soft bounce; twice as long after each further one.</summary>
    /// <value>More than zero. The default is 4 hours.</value>
    public TimeSpan Rest { get; init => field = MoreThanZero(value); } = TimeSpan.FromHours(4);

    /// <summary>The longest rest, whatever the carrier asks for.</summary>
    /// <value>More than zero. The default is 3 days.</value>
    public TimeSpan LongestRest { get; init => field = MoreThanZero(value); } = TimeSpan.FromDays(3);

    /// <summary>Whether a point of this health is to be given up until it is verified anew or something is delivered to it.</summary>
    public bool IsUnhealthy(ContactHealth health)
    {
        ArgumentNullException.ThrowIfNull(health);
        return !health.IsClean && ((2 * health.HardBounces) + health.DoubtfulBounces >= Evidence || health.SoftBounces >= SoftBounces);
    }

    /// <summary>Until when a point of this health is to be left alone; null when it need not be.</summary>
    public DateTimeOffset? RestsUntil(ContactHealth health)
    {
        ArgumentNullException.ThrowIfNull(health);
        if (health.LastSoftBounce is not { } last)
        {
            return null;
        }

        var rest = Rest * (1L << Math.Min(health.SoftBounces - 1, MostDoublings));
        rest = last.RetryAfter > rest ? last.RetryAfter.Value : rest;
        rest = rest < LongestRest ? rest : LongestRest;
        return DateTimeOffset.MaxValue - last.At > rest ? last.At + rest : DateTimeOffset.MaxValue;
    }

    private static int AtLeast(int least, int value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, least);
        return value;
    }

    private static TimeSpan MoreThanZero(TimeSpan value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(value, TimeSpan.Zero);
        return value;
    }
}
