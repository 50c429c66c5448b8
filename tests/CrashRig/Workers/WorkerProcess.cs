using System.Diagnostics;
using System.Globalization;

namespace LibraryService.CrashRig.Workers;

/// <summary>One of the workers: a process that is started again whenever it has ended.</summary>
internal sealed class WorkerProcess(WorkerOptions options, string log) : IAsyncDisposable
{
    private readonly Lock _lock = new();
    private readonly CancellationTokenSource _enough = new();
    private Process? _process;
    private Task _kept = Task.CompletedTask;
    private bool _isKilled;
    private volatile bool _isUp;

    /// <summary>How many times it was started.</summary>
    public int Starts { get; private set; }

    /// <summary>How many times it ended that nobody had killed it.</summary>
    public int Deaths { get; private set; }

    public bool IsUp => _isUp;

    public void Start() => _kept = KeepAsync();

    /// <summary>Kills it with SIGKILL, wherever it stands.</summary>
    /// <returns>Whether there was anything to kill.</returns>
    public bool Kill()
    {
        lock (_lock)
        {
            if (_process is null or { HasExited: true } || _isKilled)
            {
                return false;
            }

            _isKilled = true;
            _process.Kill();
            return true;
        }
    }

    /// <summary>Stops it with SIGSTOP for a while, then lets it go on with SIGCONT as if nothing had been.</summary>
    /// <returns>Whether it was there to be stopped.</returns>
    public async Task<bool> StopAsync(TimeSpan howLong)
    {
        Process process;
        lock (_lock)
        {
            if (_process is null or { HasExited: true } || _isKilled)
            {
                return false;
            }

            process = _process;
        }

        await SignalAsync(process, "-STOP");
        await Task.Delay(howLong);
        await SignalAsync(process, "-CONT");
        return true;
    }

    /// <summary>Lets it end by itself, as a host does; what does not end within ten seconds is killed.</summary>
    public async ValueTask DisposeAsync()
    {
        await _enough.CancelAsync();
        lock (_lock)
        {
            if (_process is { HasExited: false })
            {
                _process.StandardInput.Close();
            }
        }

        await Task.WhenAny(_kept, Task.Delay(TimeSpan.FromSeconds(10)));
        Kill();
        await _kept;
        _enough.Dispose();
    }

    private async Task KeepAsync()
    {
        while (!_enough.IsCancellationRequested)
        {
            var process = Begin();
            var said = ReadAsync(process.StandardOutput, isOutput: true);
            var complained = ReadAsync(process.StandardError, isOutput: false);
            await process.WaitForExitAsync();
            await Task.WhenAll(said, complained);
            lock (_lock)
            {
                _isUp = false;
                if (!_isKilled && !_enough.IsCancellationRequested)
                {
                    Deaths++;
                }

                _process = null;
                process.Dispose();
            }
        }
    }

    private Process Begin()
    {
        lock (_lock)
        {
            _isKilled = false;
            Starts++;
            return _process = OwnProgram.Start(options.ToArguments());
        }
    }

    private async Task ReadAsync(StreamReader reader, bool isOutput)
    {
        while (await reader.ReadLineAsync() is { } line)
        {
            if (isOutput && line is WorkerProgram.Up)
            {
                _isUp = true;
            }
            else
            {
                lock (_lock)
                {
                    File.AppendAllText(log, line + "\n");
                }
            }
        }
    }

    // The lock: a number of a process that is gone may belong to another by now, and as long as it is not disposed of it is not given away.
    private async Task SignalAsync(Process process, string signal)
    {
        Process? told = null;
        lock (_lock)
        {
            if (ReferenceEquals(process, _process) && !process.HasExited)
            {
                told = Process.Start("kill", [signal, process.Id.ToString(CultureInfo.InvariantCulture)]);
            }
        }

        if (told is not null)
        {
            await told.WaitForExitAsync();
            told.Dispose();
        }
    }
}
