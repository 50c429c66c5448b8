namespace LibraryService.Metrics.Staffing;

/// <summary>A desk with one queue from which people go when they have waited too long.</summary>
/// <remarks>
/// C. Palm, 1946; A. Mandelbaum and S. Zeltyn, "The Palm/Erlang-A queue, with applications to call centers" (2005). Arrivals by chance, handling times and patience exponential.
/// It has an answer to every load: who cannot be served gives up. The chances of each length of the queue are added up one from
/// the other, all of them positive, so nothing cancels and nothing overflows.
/// </remarks>
public static class ErlangA
{
    private const double MostPatience = 100_000;
    private const double TooLarge = 1e250;

    /// <summary>How a desk does under a load.</summary>
    /// <param name="erlangs">The load: arrivals in the time that one takes on average. From 0 to 10 million.</param>
    /// <param name="agents">From 0 to 10 million.</param>
    /// <param name="handleTime">How long one takes on average, with the work after it: more than 0.</param>
    /// <param name="patience">How long people wait on average before they give up: more than 0, at most 100,000 times the handling time.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public static ErlangAResult Evaluate(double erlangs, int agents, TimeSpan handleTime, TimeSpan patience)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(handleTime, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(patience, TimeSpan.Zero);
        var impatience = handleTime / patience;
        if (impatience < 1 / MostPatience)
        {
            throw new ArgumentOutOfRangeException(nameof(patience), patience, FormattableString.Invariant(
                $"Patience may be at most {MostPatience} times the handling time of {handleTime}, but is {patience}; beyond, nobody gives up."));
        }

        // Relative to the chance that fewer agents than all, or just all, are busy: the chances of 0, 1, 2 ... in the queue.
        var blocking = ErlangB.Blocking(erlangs, agents);
        var (below, term, waiting, queue) = (1.0, blocking, blocking, 0.0);
        for (var length = 1L; erlangs > 0; length++)
        {
            var ratio = erlangs / (agents + (length * impatience));
            term *= ratio;
            waiting += term;
            queue += length * term;
            if (ratio < 1 && length * term * ratio <= 1e-17 * queue * (1 - ratio))
            {
                break;
            }

            if (queue > TooLarge)
            {
                (below, term, waiting, queue) = (below / TooLarge, term / TooLarge, waiting / TooLarge, queue / TooLarge);
                blocking /= TooLarge;
            }
        }

        var all = below + (waiting - blocking);
        var inQueue = queue / all;
        var abandon = erlangs > 0 ? Math.Min(1, impatience * inQueue / erlangs) : agents == 0 ? 1 : 0;
        return new(
            Math.Min(1, waiting / all),
            abandon,
            Load.Time(abandon * patience.TotalSeconds),
            inQueue,
            agents == 0 ? 1 : Math.Min(1, erlangs * (1 - abandon) / agents));
    }
}
