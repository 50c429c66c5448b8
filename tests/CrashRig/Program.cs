using LibraryService.CrashRig;
using LibraryService.CrashRig.Clocks;
using LibraryService.CrashRig.Migrations;
using LibraryService.CrashRig.Rig;
using LibraryService.CrashRig.Throughput;
using LibraryService.CrashRig.Workers;

// What it does, and its options: docs/crash-rig.md. It ends with 0 only when the goals hold; 2 for arguments that it does not know.
const string Usage = """
    CrashRig rig         kills, stops, cuts and fills while messages go out, and counts what became of them
    CrashRig throughput  claims and completions a second, beside a plain loop
    CrashRig lateness    how late messages leave at 1,000 due a second, one worker killed half-way
    CrashRig clocks      a million open clocks: insert, start-up, dating anew
    CrashRig migrations  several processes make the tables of one database at once
    """;

try
{
    switch (args)
    {
        case ["rig", .. var rest]:
            return await Conductor.RunAsync(RigOptions.Parse(rest));
        case ["throughput", .. var rest]:
            return await ThroughputRun.RunAsync(new Arguments(rest));
        case ["lateness", .. var rest]:
            return await LatenessRun.RunAsync(new Arguments(rest));
        case ["clocks", .. var rest]:
            return await ClocksRun.RunAsync(new Arguments(rest));
        case ["migrations", .. var rest]:
            return await MigrationRace.RunAsync(new Arguments(rest));
        case ["migrate", .. var rest]:
            return await MigrateProgram.RunAsync(new Arguments(rest));
        case ["watch", .. var rest]:
            return await WatchProgram.RunAsync(new Arguments(rest));
        case ["worker", .. var rest]:
            return await WorkerProgram.RunAsync(WorkerOptions.Parse(rest));
        default:
            await Console.Error.WriteLineAsync(Usage);
            return 2;
    }
}
catch (Exception e) when (e is ArgumentException or FormatException or NotSupportedException)
{
    await Console.Error.WriteLineAsync(e.Message);
    return 2;
}
