namespace LibraryService.Desk;

/// <summary>Tells those who look on in the same process which cases a store has kept, so that they need not ask all the time. Safe for many threads.</summary>
/// <remarks>It tells once a save is committed, and nothing of what other processes keep: whoever shows cases reads them again from time to time (<see cref="ICaseStore.OpenAsync"/>).</remarks>
public sealed class CaseSignal
{
    private readonly Lock _lock = new();
    private Action<IReadOnlyList<ServiceCase>>[] _listeners = [];

    /// <summary>Is told of every save from now on, on the thread that saved.</summary>
    /// <param name="kept">Takes the cases as they are kept. It is quick and does not throw, for whoever saved waits for it.</param>
    /// <returns>Ends it.</returns>
    public IDisposable Listen(Action<IReadOnlyList<ServiceCase>> kept)
    {
        ArgumentNullException.ThrowIfNull(kept);
        lock (_lock)
        {
            _listeners = [.. _listeners, kept];
        }

        return new Listener(this, kept);
    }

    /// <summary>These cases were kept.</summary>
    public void Tell(IReadOnlyList<ServiceCase> cases)
    {
        ArgumentNullException.ThrowIfNull(cases);
        foreach (var kept in Volatile.Read(ref _listeners))
        {
            kept(cases);
        }
    }

    private sealed class Listener(CaseSignal signal, Action<IReadOnlyList<ServiceCase>> kept) : IDisposable
    {
        public void Dispose()
        {
            lock (signal._lock)
            {
                var i = Array.IndexOf(signal._listeners, kept);
                signal._listeners = i < 0 ? signal._listeners : [.. signal._listeners[..i], .. signal._listeners[(i + 1)..]];
            }
        }
    }
}
