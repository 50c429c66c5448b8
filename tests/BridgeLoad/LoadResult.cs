using System.Globalization;

namespace LibraryService.BridgeLoad;

/// <summary>What a run came to.</summary>
internal sealed record LoadResult
{
    private const double MostMilliseconds = 100;
    private const long MostGrowth = 16 * 1024 * 1024;

    public required int Posted { get; init; }

    public required int Rate { get; init; }

    public required bool IsLive { get; init; }

    /// <summary>From when each event was due to be posted until it was answered, in milliseconds, the shortest first.</summary>
    public required IReadOnlyList<double> Waits { get; init; }

    public required IReadOnlyDictionary<string, int> Refused { get; init; }

    public required int Lost { get; init; }

    public required long HeapBefore { get; init; }

    public required long HeapAfter { get; init; }

    public required TimeSpan Drained { get; init; }

    public required int Boards { get; init; }

    public required long BoardBytes { get; init; }

    public required long StoreBytes { get; init; }

    /// <summary>None lost or refused, 99 in a hundred within 100 ms, and no more than 16 MiB more of memory.</summary>
    public bool IsGood => Lost == 0 && Refused.Count == 0 && At(0.99) < MostMilliseconds && HeapAfter - HeapBefore < MostGrowth;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"""
        {Posted:N0} events at {Rate:N0} a second, {(IsLive ? "every message written into a folder" : "in the shadow")}
        lost          {Lost:N0}
        refused       {(Refused.Count == 0 ? "0" : string.Join(", ", Refused.Select(one => $"{one.Key}: {one.Value}")))}
        answered in   p50 {At(0.5):N1} ms, p90 {At(0.9):N1} ms, p99 {At(0.99):N1} ms, p99.9 {At(0.999):N1} ms, longest {Waits[^1]:N1} ms
        memory        {Mb(HeapBefore):N1} MB before, {Mb(HeapAfter):N1} MB after ({Mb(HeapAfter - HeapBefore):+0.0;-0.0;0.0} MB)
        outbox empty  {Drained.TotalSeconds:N1} s after the last event
        desk page     {Boards:N0} boards to one viewer, {Mb(BoardBytes):N1} MB
        the file      {Mb(StoreBytes):N1} MB
        {(IsGood ? "Good." : "NOT good: none may be lost or refused, p99 is under 100 ms, and memory grows by less than 16 MiB.")}
        """);

    private double At(double share) => Waits[Math.Min(Waits.Count - 1, (int)Math.Ceiling(Waits.Count * share) - 1)];

    private static double Mb(long bytes) => bytes / 1e6;
}
