namespace LibraryService.Metrics.Staffing;

/// <summary>Where somebody says that the share of a channel goes.</summary>
public sealed record ChannelScenario
{
    /// <summary>Creates a scenario.</summary>
    /// <param name="channel">The channel.</param>
    /// <param name="from">Its share at first, from 0 to 1.</param>
    /// <param name="to">Its share in the end, from 0 to 1.</param>
    /// <param name="months">How many months that takes: 1 or more.</param>
    /// <param name="source">Who says so.</param>
    /// <exception cref="ArgumentException">A number is out of its range, or the source is empty.</exception>
    public ChannelScenario(Channel channel, double from, double to, int months, string source)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(source);
        ArgumentOutOfRangeException.ThrowIfLessThan(months, 1);
        CheckShare(from, nameof(from));
        CheckShare(to, nameof(to));
        (Channel, From, To, Months, Source) = (channel, from, to, months, source);
    }

    /// <summary>What articles on library customer service say of two years: voice from 70 to 56 %, e-mail from 15 to 55 %.</summary>
    /// <remarks>The shares add up to more than one: people use several channels. They are of businesses, and were a forecast themselves.</remarks>
    public static IReadOnlyList<ChannelScenario> Articles { get; } =
    [
        new(Channel.Voice, 0.70, 0.56, 24, "articles on library customer service: \"voice falls from 70 % to 56 % in two years\""),
        new(Channel.Email, 0.15, 0.55, 24, "articles on library customer service: \"e-mail grows from 15 % to 55 % in two years\""),
    ];

    /// <summary>The channel.</summary>
    public Channel Channel { get; }

    /// <summary>Its share at first.</summary>
    public double From { get; }

    /// <summary>Its share in the end.</summary>
    public double To { get; }

    /// <summary>How many months that takes.</summary>
    public int Months { get; }

    /// <summary>Who says so.</summary>
    public string Source { get; }

    /// <summary>The share after some months of the scenario, in a straight line; after its end it stays.</summary>
    /// <param name="months">0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="months"/> is negative.</exception>
    public double ShareAfter(int months)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(months);
        return From + ((To - From) * Math.Min(months, Months) / Months);
    }

    /// <summary>The share after some months, for a library that begins elsewhere than the scenario and moves by as many points, within 0 and 1.</summary>
    /// <param name="own">The library's own share at first, from 0 to 1.</param>
    /// <param name="months">0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public double ShareAfter(double own, int months)
    {
        CheckShare(own, nameof(own));
        return Math.Clamp(own + ShareAfter(months) - From, 0, 1);
    }

    private static void CheckShare(double share, string name)
    {
        if (!(share >= 0 && share <= 1))
        {
            throw new ArgumentOutOfRangeException(name, share, FormattableString.Invariant($"A share must be from 0 to 1, but is {share}."));
        }
    }
}
