namespace LibraryService.Desk;

public sealed partial class InMemoryCaseStore : IClockStore
{
    private readonly Dictionary<CaseId, DateTimeOffset> _due = [];
    private readonly SortedSet<(DateTimeOffset At, string Case)> _order = new(Comparer<(DateTimeOffset At, string Case)>.Create(
        static (one, other) => one.At.CompareTo(other.At) is var order and not 0 ? order : string.CompareOrdinal(one.Case, other.Case)));

    private readonly Dictionary<CaseId, HashSet<string>> _raised = [];

    /// <inheritdoc/>
    public ValueTask<DateTimeOffset?> NextDueAsync(CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        lock (_lock)
        {
            return new(_order.Count == 0 ? null : _order.Min.At);
        }
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<CaseClock>> ClaimAsync(DateTimeOffset at, TimeSpan lease, int most, CancellationToken ct)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(lease, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        ct.ThrowIfCancellationRequested();
        lock (_lock)
        {
            CaseClock[] claimed = [.. _order
                .TakeWhile(due => due.At <= at)
                .Take(most)
                .Select(due => (Case: new CaseId(due.Case), due.At))
                .Select(due => new CaseClock(due.Case, due.At, at + lease, [.. _raised.GetValueOrDefault(due.Case, [])]))];
            foreach (var clock in claimed)
            {
                Date(clock.Case, clock.Until);
            }

            return new(claimed);
        }
    }

    /// <inheritdoc/>
    public ValueTask LookedAtAsync(CaseClock clock, IReadOnlyList<string> raised, DateTimeOffset? nextLook, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(clock);
        ArgumentNullException.ThrowIfNull(raised);
        ct.ThrowIfCancellationRequested();
        lock (_lock)
        {
            if (!_cases.ContainsKey(clock.Case))
            {
                return default;
            }

            if (!_raised.TryGetValue(clock.Case, out var keys))
            {
                _raised[clock.Case] = keys = new HashSet<string>(StringComparer.Ordinal);
            }

            keys.UnionWith(raised);
            if (_due.GetValueOrDefault(clock.Case) == clock.Until)
            {
                Date(clock.Case, nextLook);
            }
        }

        return default;
    }

    /// <inheritdoc/>
    public ValueTask<long> RedateAsync(Func<ServiceCase, DateTimeOffset?> nextLook, BranchId branch, int batch, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(nextLook);
        ArgumentOutOfRangeException.ThrowIfLessThan(batch, 1);
        ct.ThrowIfCancellationRequested();
        lock (_lock)
        {
            var dated = 0L;
            foreach (var @case in _cases.Values.Where(@case => !@case.IsClosed && (branch.IsEmpty || @case.Inquiry.BranchId == branch)))
            {
                Date(@case.Id, nextLook(@case));
                dated++;
            }

            return new(dated);
        }
    }

    // A case that was saved has to be looked at, at the latest since its last event: in any case at another instant than before, so that nobody who looks at it now takes it off.
    private void LookAgain(ServiceCase @case)
    {
        var last = @case.Events[^1].At;
        Date(@case.Id, _due.TryGetValue(@case.Id, out var due) && due <= last ? due.AddTicks(-1) : last);
    }

    private void Date(CaseId @case, DateTimeOffset? next)
    {
        if (_due.Remove(@case, out var before))
        {
            _order.Remove((before, $"{@case}"));
        }

        if (next is { } at)
        {
            _due[@case] = at;
            _order.Add((at, $"{@case}"));
        }
    }
}
