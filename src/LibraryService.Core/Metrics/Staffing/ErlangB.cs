namespace LibraryService.Metrics.Staffing;

/// <summary>Lines without a queue: who finds all of them busy is turned away.</summary>
/// <remarks>A. K. Erlang, 1917. For telephone lines, seats or computers; staff behind a queue are <see cref="ErlangC"/> or <see cref="ErlangA"/>.</remarks>
public static class ErlangB
{
    /// <summary>The share who find all servers busy, by the recursion B(n) = aB(n-1) / (n + aB(n-1)): no factorial, no overflow.</summary>
    /// <param name="erlangs">The load: arrivals in the time that one takes on average. From 0 to 10 million.</param>
    /// <param name="servers">From 0 to 10 million; of none, everybody is turned away.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public static double Blocking(double erlangs, int servers)
    {
        Load.Check(erlangs);
        Load.CheckServers(servers);
        var blocking = 1.0;
        for (var n = 1; n <= servers; n++)
        {
            blocking = Next(blocking, erlangs, n);
        }

        return blocking;
    }

    /// <summary>The blocking with <paramref name="servers"/>, from that with one fewer.</summary>
    internal static double Next(double blocking, double erlangs, int servers)
    {
        var turned = erlangs * blocking;
        return turned / (servers + turned);
    }
}
