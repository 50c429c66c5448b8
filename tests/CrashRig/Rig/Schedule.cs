using LibraryService.CrashRig.Databases;

namespace LibraryService.CrashRig.Rig;

/// <summary>Which disturbances come, and after how many messages.</summary>
internal static class Schedule
{
    private const int KillsBetween = 10;

    /// <summary>All of them, each with the number of messages that have arrived when it is due, in order.</summary>
    public static IReadOnlyList<(int After, Disturbance What)> Of(RigOptions options, RigDatabase database, Random random)
    {
        var others = Math.Max(1, options.Kills / KillsBetween);
        List<Disturbance> all = [.. Enumerable.Repeat(Disturbance.Kill, options.Kills)];
        void Add(Disturbance what, bool possible, int count) => all.AddRange(Enumerable.Repeat(what, possible ? count : 0));
        Add(Disturbance.Stop, possible: true, others);
        Add(Disturbance.Restart, database.Restarts, Math.Max(2, others));
        Add(Disturbance.Cut, database.Cuts, 2 * others);
        Add(Disturbance.Fill, database.Fills, others);
        Add(Disturbance.StepForward, possible: true, Math.Max(1, others / 2));
        Add(Disturbance.StepBack, possible: true, Math.Max(1, others / 2));
        return [.. all.Where(what => options.Only.Count == 0 || options.Only.Contains(what)).Select(what => (random.Next(options.Messages), what)).OrderBy(due => due.Item1)];
    }
}
