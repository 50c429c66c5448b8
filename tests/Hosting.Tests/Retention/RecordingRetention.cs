using System.Collections.Concurrent;
using LibraryService.Desk;

namespace LibraryService.Hosting.Tests.Retention;

/// <summary>Deletes nothing, and keeps what it was asked to; it fails as often as it is told.</summary>
internal sealed class RecordingRetention : IRetentionStore
{
    private readonly ConcurrentQueue<(RetentionRule Rule, int Batch)> _asked = new();
    private int _fails;

    public int Fails
    {
        set => _fails = value;
    }

    public IReadOnlyList<(RetentionRule Rule, int Batch)> Asked => [.. _asked];

    public ValueTask<RetentionResult> DeleteAsync(RetentionRule rule, int batch = 500, CancellationToken ct = default)
    {
        _asked.Enqueue((rule, batch));
        return Interlocked.Decrement(ref _fails) >= 0 ? throw new InvalidOperationException("canary") : new(new RetentionResult(3, 2, 1));
    }
}
