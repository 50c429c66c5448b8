namespace LibraryService.Metrics.Satisfaction;

/// <summary>What has to be assumed to say anything of those who say nothing.</summary>
/// <remarks>The figures that go round in articles on library service are of shops and banks, decades old, and come with no range at all. The ranges here are only those
/// of rounding, or the two figures that are told; the truth of your library may lie far outside. Put your own in as soon as you have any.</remarks>
public sealed record SilenceAssumptions
{
    // A share of one would make every complaint stand for infinitely many.
    private const double MostSilent = 0.999;
    private const double MostTold = 1_000;

    private readonly Assumption _silent = new(0.905, 0.91, 0.915, "articles on library customer service: \"91 % of the unhappy leave without complaining\"; read as rounded");
    private readonly Assumption _tellers = new(0.86, 0.88, 0.90, "articles on library customer service: \"86-90 % tell others about poor service\"");
    private readonly Assumption _told = new(8.5, 9, 9.5, "articles on library customer service: \"and tell nine people\"; read as rounded");

    /// <summary>The share of the unhappy who never complain: from 0 to 0.999.</summary>
    /// <exception cref="ArgumentException">The range is not within that.</exception>
    public Assumption Silent
    {
        get => _silent;
        init => _silent = (value ?? throw new ArgumentNullException(nameof(value))).Within(0, MostSilent, nameof(value));
    }

    /// <summary>The share of the unhappy who tell others: from 0 to 1.</summary>
    /// <exception cref="ArgumentException">The range is not within that.</exception>
    public Assumption Tellers
    {
        get => _tellers;
        init => _tellers = (value ?? throw new ArgumentNullException(nameof(value))).Within(0, 1, nameof(value));
    }

    /// <summary>How many people each of those tells: from 0 to 1,000.</summary>
    /// <exception cref="ArgumentException">The range is not within that.</exception>
    public Assumption PeopleTold
    {
        get => _told;
        init => _told = (value ?? throw new ArgumentNullException(nameof(value))).Within(0, MostTold, nameof(value));
    }
}
