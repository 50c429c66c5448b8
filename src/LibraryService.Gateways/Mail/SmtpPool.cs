using System.Net;
using System.Net.Mail;

namespace LibraryService.Gateways.Mail;

/// <summary>Connections to one mail server, each used by one mail at a time and then by the next.</summary>
internal sealed class SmtpPool(SmtpOptions options, TimeProvider time) : IDisposable
{
    private readonly SemaphoreSlim _free = new(options.MaxConnections, options.MaxConnections);
    private readonly Stack<(SmtpClient Client, long Since)> _idle = new();
    private readonly Lock _lock = new();
    private bool _isDisposed;

    /// <summary>A connection of one's own, until it is given back by one of the two ways below.</summary>
    public async ValueTask<SmtpClient> TakeAsync(CancellationToken ct)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        await _free.WaitAsync(ct).ConfigureAwait(false);
        List<SmtpClient> old = [];
        SmtpClient? found = null;
        lock (_lock)
        {
            while (found is null && _idle.TryPop(out var idle))
            {
                if (time.GetElapsedTime(idle.Since) < options.IdleTimeout)
                {
                    found = idle.Client;
                }
                else
                {
                    old.Add(idle.Client);
                }
            }
        }

        old.ForEach(client => client.Dispose());
        return found ?? Create();
    }

    /// <summary>Gives back a connection that works.</summary>
    public void Keep(SmtpClient client)
    {
        lock (_lock)
        {
            if (!_isDisposed)
            {
                _idle.Push((client, time.GetTimestamp()));
                _free.Release();
                return;
            }
        }

        client.Dispose();
    }

    /// <summary>Gives back a connection of which nobody knows what it would do with another mail.</summary>
    public void Discard(SmtpClient client)
    {
        client.Dispose();
        lock (_lock)
        {
            if (!_isDisposed)
            {
                _free.Release();
            }
        }
    }

    public void Dispose()
    {
        lock (_lock)
        {
            if (_isDisposed)
            {
                return;
            }

            _isDisposed = true;
        }

        foreach (var (client, _) in _idle)
        {
            client.Dispose();
        }

        _free.Dispose();
    }

    private SmtpClient Create() => new(options.Host, options.Port)
    {
        EnableSsl = options.UseTls,
        UseDefaultCredentials = false,
        Credentials = options.UserName is { } name ? new NetworkCredential(name, options.Password) : null,
        Timeout = (int)options.Timeout.TotalMilliseconds,
    };
}
