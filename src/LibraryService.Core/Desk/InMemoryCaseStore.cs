using LibraryService.Delivery;

namespace LibraryService.Desk;

/// <summary>Keeps cases in memory: for tests, and for what may be lost with the process. Safe for several threads.</summary>
public sealed partial class InMemoryCaseStore : ICaseStore
{
    private readonly Lock _lock = new();
    private readonly Dictionary<CaseId, ServiceCase> _cases = [];
    private readonly InMemoryOutboxStore _outbox;
    private readonly CaseSignal? _signal;

    /// <param name="outbox">Where the messages go.</param>
    /// <param name="signal">Who is told of what is kept; null for nobody.</param>
    public InMemoryCaseStore(InMemoryOutboxStore outbox, CaseSignal? signal = null)
    {
        ArgumentNullException.ThrowIfNull(outbox);
        (_outbox, _signal) = (outbox, signal);
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

        var saved = Keep(addressed);
        if (saved is not null)
        {
            _signal?.Tell(saved);
        }

        return saved;
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
    public ValueTask<IReadOnlyList<ServiceCase>> OpenAsync(CaseId after, int most, CancellationToken ct = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        ct.ThrowIfCancellationRequested();
        lock (_lock)
        {
            return new([.. _cases.Values
                .Where(@case => !@case.IsClosed && string.CompareOrdinal($"{@case.Id}", $"{after}") > 0)
                .OrderBy(@case => $"{@case.Id}", StringComparer.Ordinal)
                .Take(most)]);
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
                LookAgain(@case);
            }

            return saved;
        }
    }
}
