namespace LibraryService.Samples.Desk.Tests.Simulation;

/// <summary>Erlang's second formula: calls come in at random, take exponential times, wait in one line, and nobody hangs up.</summary>
internal sealed class ErlangC(double erlangs, int agents)
{
    /// <summary>How likely a call has to wait, from Erlang B by its recursion.</summary>
    public double WaitProbability
    {
        get
        {
            var blocking = 1.0;
            for (var n = 1; n <= agents; n++)
            {
                blocking = erlangs * blocking / (n + (erlangs * blocking));
            }

            return blocking / (1 - (erlangs / agents * (1 - blocking)));
        }
    }

    /// <summary>The part of calls answered within a wait, said in mean handling times.</summary>
    public double AnsweredWithin(double wait) => 1 - (WaitProbability * Math.Exp(-(agents - erlangs) * wait));
}
