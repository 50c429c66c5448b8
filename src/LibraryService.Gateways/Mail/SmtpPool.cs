namespace LibraryService.Gateways.Mail;

/// <summary>Connections to one mail server, each used by one mail at a time and then by the next.</summary>
internal sealed class SmtpPool : IDisposable
{
    private readonly SmtpOptions _options;
    private readonly TimeProvider _time;
    private readonly SemaphoreSlim _turns;
    private readonly Stack<(SmtpConnection Connection, long Since)> _idle = new();
    private readonly Lock _lock = new();
    private readonly ITimer _silence;
    private bool _isDisposed;

    public SmtpPool(SmtpOptions options, TimeProvider time)
    {
        (_options, _time) = (options, time);
        _turns = new SemaphoreSlim(options.MaxConnections, options.MaxConnections);
        _silence = time.CreateTimer(_ => CloseIdle(), state: null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Waits until a mail may have a connection.</summary>
    public async Task EnterAsync(CancellationToken ct)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        await _turns.WaitAsync(ct).ConfigureAwait(false);
    }

    /// <summary>Lets the next mail have one.</summary>
    public void Leave() => _turns.Release();

    /// <summary>A connection that has been used before and has not gone since, as far as can be seen; null when there is none.</summary>
    public SmtpConnection? TakeIdle()
    {
        while (true)
        {
            (SmtpConnection Connection, long Since) idle;
            lock (_lock)
            {
                if (!_idle.TryPop(out idle))
                {
                    return null;
                }
            }

            if (_time.GetElapsedTime(idle.Since) < _options.IdleTimeout && idle.Connection.IsQuiet)
            {
                return idle.Connection;
            }

            idle.Connection.Dispose();
        }
    }

    /// <summary>Gives back a connection for the next mail, or closes it where that cannot be.</summary>
    public void GiveBack(SmtpConnection connection)
    {
        lock (_lock)
        {
            if (connection.CanBeKept && !_isDisposed)
            {
                _idle.Push((connection, _time.GetTimestamp()));
                _silence.Change(_options.IdleTimeout, Timeout.InfiniteTimeSpan);
                return;
            }
        }

        connection.Dispose();
    }

    public void Dispose()
    {
        lock (_lock)
        {
            _isDisposed = true;
        }

        _silence.Dispose();
        CloseIdle();
    }

    // When it comes, none has been given back for so long that all are too old.
    private void CloseIdle()
    {
        List<SmtpConnection> old;
        lock (_lock)
        {
            old = [.. _idle.Select(idle => idle.Connection)];
            _idle.Clear();
        }

        old.ForEach(connection => connection.Dispose());
    }
}
