using LibraryService.Delivery;
using LibraryService.Desk;
using LibraryService.Hours;

namespace LibraryService.Samples.Bridge.Board;

/// <summary>The open cases and the messages that need a person: kept up to date while cases are saved here, and read again from time to time for what others save.</summary>
internal sealed class DeskBoard : BackgroundService
{
    private const int MostRows = 100;
    private const int PageOfCases = 500;
    private const int ReadsUntilAll = 12;
    private static readonly TimeSpan ReadInterval = TimeSpan.FromSeconds(5);
    private readonly Lock _lock = new();
    private readonly Dictionary<CaseId, BoardCase> _cases = [];
    private readonly Dictionary<CaseId, long> _keptWhileReading = [];
    private readonly ICaseStore _store;
    private readonly FailedMessages _failures;
    private readonly ServiceDesk _desk;
    private readonly HoursBook _hours;
    private readonly TimeProvider _time;
    private readonly ILogger<DeskBoard> _logger;
    private readonly IDisposable _listening;
    private TaskCompletionSource _changed = New();
    private TaskCompletionSource _asked = New();
    private IReadOnlyList<FailedRow> _failed = [];
    private bool _isAllAsked = true;
    private bool _isReading;
    private long _changes;

    public DeskBoard(ICaseStore store, IOutboxStore outbox, ServiceDesk desk, HoursBook hours, CaseSignal signal, TimeProvider time, ILogger<DeskBoard> logger)
    {
        (_store, _failures, _desk, _hours, _time, _logger) = (store, new FailedMessages(outbox, store, IsOpen), desk, hours, time, logger);
        _listening = signal.Listen(Keep);
    }

    /// <summary>Done at the first change after this was asked for.</summary>
    public Task Changed => Volatile.Read(ref _changed).Task;

    /// <summary>How many changes there have been.</summary>
    public long Changes => Interlocked.Read(ref _changes);

    /// <summary>Everything is read again, for something was taken away.</summary>
    public void ReadAgain()
    {
        Volatile.Write(ref _isAllAsked, true);
        Interlocked.Exchange(ref _asked, New()).TrySetResult();
    }

    /// <summary>The board as somebody sees it now.</summary>
    public BoardView View(BoardFilter filter)
    {
        var now = _time.GetUtcNow();
        BoardCase[] cases;
        lock (_lock)
        {
            cases = [.. _cases.Values];
        }

        List<PromiseRow> rows = [.. cases.Where(@case => filter.Takes(@case.Branch, @case.Channel)).Select(@case => @case.Row(now))];
        rows.Sort(PromiseRow.Compare);
        return new BoardView
        {
            Now = now,
            Filter = filter,
            Branches = [.. _hours.Branches.Keys.Concat(cases.Select(@case => @case.Branch)).Append(filter.Branch).Where(branch => !branch.IsEmpty).Distinct().OrderBy(branch => $"{branch}", StringComparer.Ordinal)],
            Promises = [.. rows.Take(MostRows)],
            Counts = rows.CountBy(row => row.State).ToDictionary(),
            ForReaders = [.. rows.Select(row => row.Case).Where(@case => @case.WaitsForReader).OrderBy(@case => @case.LastReplyAt).Take(MostRows)],
            Failed = [.. rows.Select(row => FailedMessages.Of(row.Case)).OfType<FailedRow>().Concat(Volatile.Read(ref _failed).Where(row => IsShown(row, filter))).OrderBy(row => row.At).Take(MostRows)],
            AtRisk = [.. Risks.In(rows).Take(MostRows)],
        };
    }

    public override void Dispose()
    {
        _listening.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        for (var reads = 0; !stoppingToken.IsCancellationRequested; reads++)
        {
            var asked = Volatile.Read(ref _asked).Task;
            try
            {
                if (reads % ReadsUntilAll == 0 || Volatile.Read(ref _isAllAsked))
                {
                    Volatile.Write(ref _isAllAsked, false);
                    await ReadCasesAsync(stoppingToken);
                }

                Volatile.Write(ref _failed, await _failures.ReadAsync(stoppingToken));
                Ring();
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                break;
            }
#pragma warning disable CA1031 // Whatever the store throws, the page goes on with what it has, and the store is asked again.
            catch (Exception e)
#pragma warning restore CA1031
            {
                Volatile.Write(ref _isAllAsked, true);
                BoardLog.Unread(_logger, e.GetType().Name);
            }

            await Task.WhenAny(asked, Task.Delay(ReadInterval, _time, stoppingToken));
        }
    }

    private static bool IsShown(FailedRow row, BoardFilter filter) =>
        (filter.Branch.IsEmpty || row.Branch == filter.Branch) && (filter.Channel is null || row.Channel == filter.Channel);

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private bool IsOpen(CaseId id)
    {
        lock (_lock)
        {
            return _cases.ContainsKey(id);
        }
    }

    private void Ring()
    {
        Interlocked.Increment(ref _changes);
        Interlocked.Exchange(ref _changed, New()).TrySetResult();
    }

    // On the thread of whoever saved, so it does no more than it must.
    private void Keep(IReadOnlyList<ServiceCase> cases)
    {
        var hasNews = false;
        lock (_lock)
        {
            foreach (var @case in cases)
            {
                if (_isReading)
                {
                    _keptWhileReading[@case.Id] = @case.Version;
                }

                Keep(@case);
                hasNews |= @case.IsClosed && @case.Events[^1].Kind == CaseEventKind.DeliveryEnded;
            }
        }

        Ring();
        if (hasNews)
        {
            Interlocked.Exchange(ref _asked, New()).TrySetResult();
        }
    }

    private void Keep(ServiceCase @case)
    {
        if (@case.IsClosed)
        {
            _cases.Remove(@case.Id);
        }
        else if (!_cases.TryGetValue(@case.Id, out var known) || known.Version < @case.Version)
        {
            _cases[@case.Id] = new BoardCase(@case, _desk);
        }
    }

    private async Task ReadCasesAsync(CancellationToken ct)
    {
        lock (_lock)
        {
            _keptWhileReading.Clear();
            _isReading = true;
        }

        HashSet<CaseId> there = [];
        for (var page = await _store.OpenAsync(default, PageOfCases, ct); page.Count > 0; page = await _store.OpenAsync(page[^1].Id, PageOfCases, ct))
        {
            there.UnionWith(page.Select(@case => @case.Id));
            lock (_lock)
            {
                // What was saved while the page was read is newer than the page.
                foreach (var @case in page.Where(@case => _keptWhileReading.GetValueOrDefault(@case.Id) < @case.Version))
                {
                    Keep(@case);
                }
            }

            if (page.Count < PageOfCases)
            {
                break;
            }
        }

        lock (_lock)
        {
            foreach (var gone in _cases.Keys.Where(id => !there.Contains(id) && !_keptWhileReading.ContainsKey(id)).ToList())
            {
                _cases.Remove(gone);
            }

            _isReading = false;
            _keptWhileReading.Clear();
        }
    }
}
