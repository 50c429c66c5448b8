using LibraryService.Delivery;

namespace LibraryService.Desk;

/// <summary>Keeps cases in memory: for tests, and for what may be lost with the process. Safe for several threads.</summary>
public sealed class InMemoryCaseStore : ICaseStore, ICaseWatch
{
    private readonly Lock _lock = new();
    private readonly Dictionary<CaseId, ServiceCase> _cases = [];
    private readonly CaseLooks _looks = new();
    private readonly InMemoryOutboxStore _outbox;

    /// <param name="outbox">Where the messages go.</param>
    public InMemoryCaseStore(InMemoryOutboxStore outbox)
    {
        ArgumentNullException.ThrowIfNull(outbox);
        _outbox = outbox;
    }

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<ServiceCase>?> SaveAsync(IReadOnlyList<ServiceCase> cases, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(cases);
        ct.ThrowIfCancellationRequested();
        if (cases.DistinctBy(@case => @case.Id).Count() < cases.Count)
        {
            throw new ArgumentException("Each case is saved once at a time, but one came twice.", nameof(cases));
        }

        ServiceCase[] addressed = [.. cases];
        for (var i = 0; i < addressed.Length; i++)
        {
            addressed[i] = await addressed[i].AddressedAsync(ct).ConfigureAwait(false);
        }

        return Keep(addressed);
    }

    /// <inheritdoc/>
    public ValueTask<ServiceCase?> FindAsync(CaseId id, CancellationToken ct = default)
    {
        ct.ThrowIfCancellationRequested();
        lock (_lock)
        {
            return new(_cases.GetValueOrDefault(id));
        }
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<ServiceCase>> OfPatronAsync(PatronId patron, CancellationToken ct = default)
    {
        ct.ThrowIfCancellationRequested();
        lock (_lock)
        {
            return new([.. _cases.Values
                .Where(@case => !patron.IsEmpty && @case.Inquiry.Patron == patron)
                .OrderBy(@case => @case.OpenedAt)
                .ThenBy(@case => @case.Id.ToString(), StringComparer.Ordinal)]);
        }
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<WatchedCase>> ClaimAsync(string watcher, DateTimeOffset at, TimeSpan lease, int most, CancellationToken ct)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(watcher);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(lease, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        ct.ThrowIfCancellationRequested();
        lock (_lock)
        {
            return new([.. _looks.Claim(at, lease, most).Select(id => new WatchedCase(_cases[id], _looks.RaisedOf(id), at + lease))]);
        }
    }

    /// <inheritdoc/>
    public ValueTask<bool> LookedAsync(WatchedCase looked, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(looked);
        ct.ThrowIfCancellationRequested();
        lock (_lock)
        {
            var id = looked.Case.Id;
            if (_cases.GetValueOrDefault(id)?.Version != looked.Case.Version)
            {
                return new(false);
            }

            _looks.Looked(id, looked.LookAt, [.. looked.Raised]);
            return new(true);
        }
    }

    /// <inheritdoc/>
    public ValueTask<DateTimeOffset?> NextLookAsync(CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        lock (_lock)
        {
            return new(_looks.Next);
        }
    }

    /// <inheritdoc/>
    public ValueTask<int> LookAgainAsync(BranchId branch, DateTimeOffset at, int most, CancellationToken ct)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        ct.ThrowIfCancellationRequested();
        lock (_lock)
        {
            return new(_looks.Again(id => _cases[id] is { IsClosed: false } open && (branch.IsEmpty || open.Inquiry.BranchId == branch), at, most));
        }
    }

    private ServiceCase[]? Keep(ServiceCase[] cases)
    {
        lock (_lock)
        {
            if (!cases.All(@case => @case.Version == (_cases.GetValueOrDefault(@case.Id)?.Version ?? 0)))
            {
                return null;
            }

            _outbox.Add([.. cases.SelectMany(@case => @case.Outbox)]);
            ServiceCase[] saved = [.. cases.Select(@case => @case.Saved())];
            foreach (var @case in saved)
            {
                _cases[@case.Id] = @case;
                _looks.Saved(@case.Id);
            }

            return saved;
        }
    }
}
