namespace LibraryService.Testing;

/// <summary>A timer of a <see cref="ManualTime"/>, which guards its state.</summary>
internal sealed class ManualTimer(ManualTime time, TimerCallback callback, object? state) : ITimer
{
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(uint.MaxValue - 1);

    private readonly ExecutionContext? _context = ExecutionContext.Capture();

    /// <summary>Its place among the waiting timers: when it is due, and how many were set before it. Null when it does not wait.</summary>
    public (DateTimeOffset Due, long Order)? Turn { get; set; }

    public TimeSpan Period { get; set; }

    public bool IsDisposed { get; set; }

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        ThrowIfNoTimeout(dueTime, nameof(dueTime));
        ThrowIfNoTimeout(period, nameof(period));
        return time.Set(this, dueTime, period);
    }

    public void Fire()
    {
        if (_context is null)
        {
            callback(state);
        }
        else
        {
            ExecutionContext.Run(_context, static timer => ((ManualTimer)timer!).FireInContext(), this);
        }
    }

    public void Dispose() => time.Remove(this);

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }

    private void FireInContext() => callback(state);

    private static void ThrowIfNoTimeout(TimeSpan value, string name)
    {
        if (value != Timeout.InfiniteTimeSpan && (value < TimeSpan.Zero || value > Longest))
        {
            throw new ArgumentOutOfRangeException(name, value, $"A timer waits from zero to {Longest}, or {Timeout.InfiniteTimeSpan} for ever.");
        }
    }
}
