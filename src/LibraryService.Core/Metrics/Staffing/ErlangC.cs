namespace LibraryService.Metrics.Staffing;

/// <summary>A desk with one queue in which everybody waits for as long as it takes.</summary>
/// <remarks>A. K. Erlang, 1917: arrivals by chance, handling times exponential, first come first served. Since nobody gives up in it, it foresees longer waits than
/// there are; <see cref="ErlangA"/> lets people hang up.</remarks>
public static class ErlangC
{
    /// <summary>How a desk does under a load. A load that the agents cannot carry is an answer: <see cref="ErlangCResult.IsStable"/> is false.</summary>
    /// <param name="erlangs">The load: arrivals in the time that one takes on average. From 0 to 10 million.</param>
    /// <param name="agents">From 0 to 10 million.</param>
    /// <param name="handleTime">How long one takes on average, with the work after it: more than 0.</param>
    /// <param name="targetWait">Within which the service level counts: 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public static ErlangCResult Evaluate(double erlangs, int agents, TimeSpan handleTime, TimeSpan targetWait)
    {
        Load.CheckTimes(handleTime, targetWait);
        return Evaluate(erlangs, agents, ErlangB.Blocking(erlangs, agents), handleTime, targetWait);
    }

    /// <summary>The fewest agents who answer fast enough and are not busy beyond what people bear, and how many to put on the rota for it.</summary>
    /// <param name="erlangs">The load: arrivals in the time that one takes on average. From 0 to 1 million; of none, nobody is needed.</param>
    /// <param name="handleTime">How long one takes on average, with the work after it: more than 0.</param>
    /// <param name="targetWait">Within which to answer: 0 or more.</param>
    /// <param name="serviceLevel">The share to be answered within it: more than 0 and less than 1.</param>
    /// <param name="maxOccupancy">The share of their time that agents may be busy: from 0.1 to 1. Above 0.85 people tire.</param>
    /// <param name="shrinkage">The share of paid time in which nobody can answer (leave, illness, breaks, meetings): from 0 to 0.9.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public static AgentsNeeded AgentsFor(
        double erlangs, TimeSpan handleTime, TimeSpan targetWait, double serviceLevel, double maxOccupancy = 1, double shrinkage = 0)
    {
        const double Most = 1_000_000;
        if (!(erlangs >= 0 && erlangs <= Most))
        {
            throw new ArgumentOutOfRangeException(nameof(erlangs), erlangs, FormattableString.Invariant($"A load must be from 0 to {Most} erlangs, but is {erlangs}."));
        }

        Load.CheckTimes(handleTime, targetWait);
        StaffingTarget.CheckShares(serviceLevel, maxOccupancy, shrinkage);
        if (erlangs == 0)
        {
            return new(0, 0);
        }

        var (agents, blocking) = (0, 1.0);
        ErlangCResult result;
        do
        {
            blocking = ErlangB.Next(blocking, erlangs, ++agents);
            result = Evaluate(erlangs, agents, blocking, handleTime, targetWait);
        }
        while (!result.IsStable || result.ServiceLevel < serviceLevel || result.Occupancy > maxOccupancy);

        // In decimal, for 7 agents of whom three in ten are away are 10 and not a little more.
        return new(agents, (int)decimal.Ceiling(agents / (1 - (decimal)shrinkage)));
    }

    private static ErlangCResult Evaluate(double erlangs, int agents, double blocking, TimeSpan handleTime, TimeSpan targetWait)
    {
        if (erlangs >= agents)
        {
            return new(WaitProbability: 1, ServiceLevel: 0, AverageSpeedOfAnswer: TimeSpan.MaxValue, Occupancy: 1, IsStable: false);
        }

        var free = agents - erlangs;
        var wait = agents * blocking / (free + (erlangs * blocking));
        return new(
            wait,
            1 - (wait * Math.Exp(-free * (targetWait / handleTime))),
            Load.Time(wait * handleTime.TotalSeconds / free),
            erlangs / agents,
            IsStable: true);
    }
}
