// begin: desk
using LibraryService.Metrics.Staffing;
// end: desk

namespace Readme;

internal sealed class Desks : ISnippet
{
    public Task Run(TextWriter Console)
    {
        // begin: desk
        // A hundred calls in half an hour, three minutes each: ten erlangs.
        var (call, soon) = (TimeSpan.FromMinutes(3), TimeSpan.FromSeconds(20));
        var needed = ErlangC.AgentsFor(10, call, soon, serviceLevel: 0.8, maxOccupancy: 0.85, shrinkage: 0.3);
        Console.WriteLine(FormattableString.Invariant($"{needed.Agents} at the desk, {needed.Scheduled} on the rota"));

        foreach (var agents in (int[])[10, 11, 14])
        {
            var desk = ErlangC.Evaluate(10, agents, call, soon);
            var leaving = ErlangA.Evaluate(10, agents, call, patience: TimeSpan.FromMinutes(2));
            Console.WriteLine(FormattableString.Invariant(
                $"{agents}: {(desk.IsStable ? $"{desk.ServiceLevel:P0} in 20 s" : "no end to the queue")}; if people hang up, {leaving.AbandonProbability:P1} do"));
        }
        // end: desk

        return Task.CompletedTask;
    }
}
