namespace LibraryService.Metrics.Staffing;

/// <summary>What a desk is staffed for.</summary>
public sealed record StaffingTarget
{
    private readonly TimeSpan _handleTime = TimeSpan.FromMinutes(4);
    private readonly TimeSpan _targetWait = TimeSpan.FromMinutes(1);
    private readonly double _serviceLevel = 0.8;
    private readonly double _maxOccupancy = 0.85;
    private readonly double _shrinkage = 0.3;
    private readonly int _fewest = 1;

    /// <summary>How long an inquiry takes on average, with the work after it.</summary>
    /// <value>More than 0. The default is four minutes.</value>
    public TimeSpan HandleTime
    {
        get => _handleTime;
        init => _handleTime = value > TimeSpan.Zero ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A handling time must be more than 0.");
    }

    /// <summary>Within which an inquiry should be taken up.</summary>
    /// <value>0 or more. The default is one minute.</value>
    public TimeSpan TargetWait
    {
        get => _targetWait;
        init => _targetWait = value >= TimeSpan.Zero ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A wait must be 0 or more.");
    }

    /// <summary>The share to be taken up within it.</summary>
    /// <value>More than 0 and less than 1. The default is 0.8.</value>
    public double ServiceLevel
    {
        get => _serviceLevel;
        init => _serviceLevel = Checked(value, () => CheckShares(value, 1, 0));
    }

    /// <summary>The share of their time that agents may be busy.</summary>
    /// <value>From 0.1 to 1. The default is 0.85.</value>
    public double MaxOccupancy
    {
        get => _maxOccupancy;
        init => _maxOccupancy = Checked(value, () => CheckShares(0.5, value, 0));
    }

    /// <summary>The share of paid time in which nobody can answer: leave, illness, breaks, meetings.</summary>
    /// <value>From 0 to 0.9. The default is 0.3.</value>
    public double Shrinkage
    {
        get => _shrinkage;
        init => _shrinkage = Checked(value, () => CheckShares(0.5, 1, value));
    }

    /// <summary>How many must be at the desk whenever it is open, however quiet it is.</summary>
    /// <value>0 or more. The default is 1: an open desk has somebody at it.</value>
    public int Fewest
    {
        get => _fewest;
        init => _fewest = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "The fewest must be 0 or more.");
    }

    /// <summary>How many it takes for so many arrivals in an interval.</summary>
    /// <param name="arrivals">0 or more.</param>
    /// <param name="interval">More than 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public AgentsNeeded For(double arrivals, TimeSpan interval)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(interval, TimeSpan.Zero);
        var needed = ErlangC.AgentsFor(arrivals * (HandleTime / interval), HandleTime, TargetWait, ServiceLevel, MaxOccupancy, Shrinkage);
        return needed.Agents >= Fewest ? needed : new(Fewest, (int)decimal.Ceiling(Fewest / (1 - (decimal)Shrinkage)));
    }

    internal static void CheckShares(double serviceLevel, double maxOccupancy, double shrinkage)
    {
        if (!(serviceLevel > 0 && serviceLevel < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(serviceLevel), serviceLevel, FormattableString.Invariant($"A service level must be more than 0 and less than 1, but is {serviceLevel}."));
        }

        if (!(maxOccupancy >= 0.1 && maxOccupancy <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(maxOccupancy), maxOccupancy, FormattableString.Invariant($"An occupancy must be from 0.1 to 1, but is {maxOccupancy}."));
        }

        if (!(shrinkage >= 0 && shrinkage <= 0.9))
        {
            throw new ArgumentOutOfRangeException(nameof(shrinkage), shrinkage, FormattableString.Invariant($"A shrinkage must be from 0 to 0.9, but is {shrinkage}."));
        }
    }

    private static double Checked(double value, Action check)
    {
        check();
        return value;
    }
}
