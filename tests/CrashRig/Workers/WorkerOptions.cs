using System.Globalization;

namespace LibraryService.CrashRig.Workers;

/// <summary>What a worker is told when it is started.</summary>
internal sealed record WorkerOptions
{
    public required StoreKind Store { get; init; }

    public required string ConnectionString { get; init; }

    /// <summary>Where the ledger listens.</summary>
    public required int Ledger { get; init; }

    public required bool HonoursKeys { get; init; }

    /// <summary>The file of <see cref="SteppedTime"/>.</summary>
    public required string Clock { get; init; }

    public required TimeSpan Lease { get; init; }

    public required int Batch { get; init; }

    public required int Parallel { get; init; }

    public static WorkerOptions Parse(string[] args)
    {
        var arguments = new Arguments(args);
        var options = new WorkerOptions
        {
            Store = arguments.Store(),
            ConnectionString = arguments.Text("connection", ""),
            Ledger = arguments.Number("ledger", 0),
            HonoursKeys = arguments.Flag("honours-keys", otherwise: false),
            Clock = arguments.Text("clock", ""),
            Lease = TimeSpan.FromMilliseconds(arguments.Number("lease-ms", 4000)),
            Batch = arguments.Number("batch", 20),
            Parallel = arguments.Number("parallel", 1),
        };
        arguments.End();
        return options;
    }

    public IEnumerable<string> ToArguments()
    {
        static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
        return
        [
            "worker",
            "--store", Store == StoreKind.Sqlite ? "sqlite" : "postgres",
            "--connection", ConnectionString,
            "--ledger", Text(Ledger),
            "--honours-keys", HonoursKeys ? "yes" : "no",
            "--clock", Clock,
            "--lease-ms", Text((int)Lease.TotalMilliseconds),
            "--batch", Text(Batch),
            "--parallel", Text(Parallel),
        ];
    }
}
