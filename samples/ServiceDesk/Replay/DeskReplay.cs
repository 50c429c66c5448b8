using LibraryService.Sla;

namespace LibraryService.Samples.Desk.Replay;

/// <summary>Runs the clocks of a whole log.</summary>
internal sealed class DeskReplay(SlaPolicyBook promises)
{
    /// <param name="log">What to replay.</param>
    /// <param name="seen">Called after each case, for a progress bar.</param>
    public ReplayResult Run(DeskLog log, Action? seen = null)
    {
        var attainment = new SlaAttainment();
        var late = new List<CasePromise>();
        var running = new List<CasePromise>();
        var made = new Dictionary<(BranchId Branch, string Policy), int>();
        var (opened, unpromised) = (0, 0);
        foreach (var @case in log.Cases)
        {
            seen?.Invoke();
            if (!@case.Events.Any(happened => happened.Kind == SlaEventKind.Opened && happened.At <= log.Now))
            {
                continue;
            }

            opened++;
            if (promises.For(@case.Channel, Priority.Normal, @case.Topic, @case.Branch) is not { } policy)
            {
                unpromised++;
                continue;
            }

            var replay = new CaseReplay(@case, policy, log.HoursOf(@case), log.Now);
            attainment.Add(@case.Channel, replay.Report);
            late.AddRange(replay.Late());
            running.AddRange(replay.Running());
            made[(@case.Branch, policy.Name)] = made.GetValueOrDefault((@case.Branch, policy.Name)) + 1;
        }

        return new ReplayResult(
            log,
            attainment,
            [.. late.OrderByDescending(promise => promise.LateBy).ThenBy(promise => promise.Case.Id.ToString(), StringComparer.Ordinal).ThenBy(promise => promise.Metric)],
            [.. running.OrderBy(promise => promise.Clock.Due).ThenByDescending(promise => promise.Used).ThenBy(promise => promise.Case.Id.ToString(), StringComparer.Ordinal).ThenBy(promise => promise.Metric)],
            Waits(log, made),
            opened,
            unpromised);
    }

    // For each branch the resolution that most of its cases are promised, and the longest wait of all. Elapsed time means what it says.
    private List<SlaWait> Waits(DeskLog log, Dictionary<(BranchId Branch, string Policy), int> made)
    {
        if (made.Count == 0)
        {
            return [];
        }

        var branches = log.Hours.Branches.Where(branch => made.Keys.Any(key => key.Branch == branch.Key)).ToDictionary();
        var from = log.Cases.SelectMany(@case => @case.Events).Min(happened => happened.At);
        var waits = new List<SlaWait>();
        foreach (var branch in promises.WorstWaits(branches, from).GroupBy(wait => wait.Branch))
        {
            var kept = branch.Where(wait => wait.Target.Kind != SlaTargetKind.Elapsed && made.ContainsKey((wait.Branch, wait.Policy.Name))).ToList();
            var usual = kept
                .Where(wait => wait.Metric == SlaMetric.Resolution)
                .MaxBy(wait => made[(wait.Branch, wait.Policy.Name)]);
            var longest = kept.MaxBy(wait => wait.Wait ?? TimeSpan.MaxValue);
            waits.AddRange(((IEnumerable<SlaWait?>)[usual, longest]).OfType<SlaWait>().Distinct());
        }

        return waits;
    }
}
