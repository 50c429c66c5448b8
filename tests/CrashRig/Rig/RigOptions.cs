namespace LibraryService.CrashRig.Rig;

/// <summary>What the rig is asked to do.</summary>
internal sealed record RigOptions
{
    public required StoreKind Store { get; init; }

    public required int Kills { get; init; }

    public required int Messages { get; init; }

    /// <summary>How many cases are opened, each with a promise that nobody keeps.</summary>
    public required int Cases { get; init; }

    public required int Workers { get; init; }

    /// <summary>How many messages a worker sends at once.</summary>
    public required int Parallel { get; init; }

    public required int Batch { get; init; }

    public required TimeSpan Lease { get; init; }

    /// <summary>Whether the gateway takes each key once.</summary>
    public required bool HonoursKeys { get; init; }

    public required int Seed { get; init; }

    /// <summary>Which disturbances; all when empty.</summary>
    public required IReadOnlyList<Disturbance> Only { get; init; }

    /// <summary>Where to leave the ledger; empty for nowhere.</summary>
    public required string Ledger { get; init; }

    /// <summary>When to disturb and to feed no more; zero for when all is done.</summary>
    public required TimeSpan Box { get; init; }

    public static RigOptions Parse(string[] args)
    {
        var arguments = new Arguments(args);
        var messages = arguments.Number("messages", 2000);
        var options = new RigOptions
        {
            Store = arguments.Store(),
            Kills = arguments.Number("kills", 30),
            Messages = messages,
            Cases = arguments.Number("cases", messages / 10),
            Workers = arguments.Number("workers", 3),
            Parallel = arguments.Number("parallel", 1),
            Batch = arguments.Number("batch", 20),
            Lease = TimeSpan.FromMilliseconds(arguments.Number("lease-ms", 4000)),
            HonoursKeys = arguments.Flag("honours-keys", otherwise: false),
            Seed = arguments.Number("seed", 1),
            Only = Disturbances(arguments.Text("only", "")),
            Ledger = arguments.Text("ledger", ""),
            Box = TimeSpan.FromMinutes(arguments.Number("minutes", 0)),
        };
        arguments.End();
        return options;
    }

    private static List<Disturbance> Disturbances(string names) =>
    [
        .. names.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(name => Enum.TryParse<Disturbance>(name, ignoreCase: true, out var what)
            ? what
            : throw new ArgumentException($"--only is of {string.Join(", ", Enum.GetNames<Disturbance>())}, but '{name}' came.", nameof(names))),
    ];
}
