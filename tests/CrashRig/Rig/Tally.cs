using System.Globalization;
using System.Text;

namespace LibraryService.CrashRig.Rig;

/// <summary>What was done, and what became of the messages.</summary>
internal sealed record Tally
{
    private const int Shown = 10;

    public required RigOptions Options { get; init; }

    public required string Database { get; init; }

    /// <summary>How many messages the outbox had taken.</summary>
    public required int Given { get; init; }

    public required TimeSpan Taken { get; init; }

    /// <summary>How long it took after the last disturbance until every message had come to its end.</summary>
    public required TimeSpan Settled { get; init; }

    public required IReadOnlyDictionary<Disturbance, int> Disturbances { get; init; }

    public required int Starts { get; init; }

    public required int Deaths { get; init; }

    public required int Crashes { get; init; }

    public required int Arrived { get; init; }

    public required IReadOnlyList<int> Lost { get; init; }

    /// <summary>How many had not come to their end two leases after the last that had.</summary>
    public required long Stuck { get; init; }

    /// <summary>Those that stood still at any time while others passed them by that were due much later.</summary>
    public required IReadOnlyCollection<int> Overtaken { get; init; }

    public required int Failed { get; init; }

    public required int Altered { get; init; }

    public required int Duplicated { get; init; }

    public required int Refused { get; init; }

    public required int Unmarked { get; init; }

    /// <summary>How many cases the store had taken.</summary>
    public required int Cases { get; init; }

    /// <summary>How many steps of their promises were told of.</summary>
    public required int Raised { get; init; }

    /// <summary>The keys of those that never were.</summary>
    public required IReadOnlyList<string> NotRaised { get; init; }

    /// <summary>How many were told of that there are not.</summary>
    public required int Unknown { get; init; }

    /// <summary>How many were told of once more, by the same key.</summary>
    public required int RaisedAgain { get; init; }

    /// <summary>How many messages may be sent a second time: none where the gateway honours keys, else one for each that was being sent when its worker was cut off.</summary>
    public int MostDuplicated => Options.HonoursKeys ? 0 : Crashes * Options.Parallel;

    /// <summary>How many steps may be told of once more: those of the one case that a watcher was looking at when it was cut off.</summary>
    public int MostRaisedAgain => Crashes * Promises.Policy.Steps.Count;

    public bool Holds => NotRaised.Count == 0 && Unknown == 0 && RaisedAgain <= MostRaisedAgain && Lost.Count == 0 && Stuck == 0 && Overtaken.Count == 0 && Failed == 0 && Altered == 0 && Deaths == 0 && Duplicated <= MostDuplicated;

    public override string ToString()
    {
        var text = new StringBuilder();
        void Line(string name, long value, string remark = "") =>
            text.AppendLine(string.Create(CultureInfo.InvariantCulture, $"  {name,-44} {value,9:N0}  {remark}").TrimEnd());

        text.AppendLine(string.Create(CultureInfo.InvariantCulture, $"{Database}; {Options.Workers} workers, {Options.Parallel} messages at once each, lease {Options.Lease.TotalSeconds:0.#} s, seed {Options.Seed}"));
        Line("messages given to the outbox", Given, Given < Options.Messages ? FormattableString.Invariant($"of {Options.Messages:N0}: the time was up") : "");
        foreach (var what in Enum.GetValues<Disturbance>())
        {
            var count = Disturbances.GetValueOrDefault(what);
            var asked = what == Disturbance.Kill && count < Options.Kills;
            Line(Name(what), count, asked ? FormattableString.Invariant($"of {Options.Kills:N0}: the time was up") : count == 0 ? "not tried here" : "");
        }

        Line("starts of a worker", Starts);
        Line("ends of a worker that nobody killed", Deaths, Goal(0));
        Line("messages received", Arrived);
        Line("lost", Lost.Count, Goal(0) + Keys(Lost));
        Line("stuck for two leases", Stuck, Goal(0));
        Line("overtaken by what was due much later", Overtaken.Count, Goal(0) + Keys(Overtaken));
        Line("given up or held", Failed, Goal(0));
        Line("altered", Altered, Goal(0));
        if (Options.HonoursKeys)
        {
            Line("repetitions that the gateway refused", Refused, "it honours keys");
        }

        Line("duplicated", Duplicated, Options.HonoursKeys ? Goal(0) : string.Create(CultureInfo.InvariantCulture, $"to hold: at most {MostDuplicated:N0}, one for each message that {Crashes:N0} crashes cut off"));
        Line("repetitions not marked as such", Unmarked, "stopped, or overtaken by the clock, between the question and the sending");
        Line("cases with a promise that nobody keeps", Cases);
        Line("steps raised, by their keys", Raised, string.Create(CultureInfo.InvariantCulture, $"to hold: {Cases * Promises.Policy.Steps.Count:N0}, a warning and a breach of each"));
        Line("steps never raised", NotRaised.Count, Goal(0) + (NotRaised.Count == 0 ? "" : ": " + string.Join(", ", NotRaised.Take(Shown))));
        Line("steps raised that there are not", Unknown, Goal(0));
        Line("steps told once more, by the same key", RaisedAgain, string.Create(CultureInfo.InvariantCulture, $"to hold: at most {MostRaisedAgain:N0}, those of one case for each crash"));
        text.AppendLine(string.Create(CultureInfo.InvariantCulture, $"  {Taken.TotalSeconds:0} s of disturbance, then {Settled.TotalSeconds:0.0} s until all had come to their end"));
        text.Append(Holds ? "All goals hold." : "NOT all goals hold.");
        return text.ToString();
    }

    private static string Keys(IReadOnlyCollection<int> numbers) => numbers.Count == 0 ? "" : ": " + string.Join(", ", numbers.Take(Shown).Select(Mail.Key));

    private static string Goal(int most) => string.Create(CultureInfo.InvariantCulture, $"to hold: {most}");

    private static string Name(Disturbance what) => what switch
    {
        Disturbance.Kill => "workers killed (SIGKILL)",
        Disturbance.Stop => "workers stopped past their lease (SIGSTOP)",
        Disturbance.Restart => "restarts of the database",
        Disturbance.Cut => "times all workers' connections were cut",
        Disturbance.Fill => "times the disk was full",
        Disturbance.StepForward => "clock stepped forward and put right",
        _ => "clock stepped back and put right",
    };
}
