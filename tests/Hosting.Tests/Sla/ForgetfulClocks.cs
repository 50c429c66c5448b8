using LibraryService.Desk;

namespace LibraryService.Hosting.Tests.Sla;

/// <summary>Cannot keep what came of a look, as often as it is told; and something may happen right after a claim.</summary>
internal sealed class ForgetfulClocks(IClockStore kept) : IClockStore
{
    private int _fails;
    private int _failed;

    public int Fails
    {
        set => _fails = value;
    }

    public int Failed => _failed;

    /// <summary>What happens right after cases were claimed.</summary>
    public Action? Claimed { get; init; }

    public ValueTask<DateTimeOffset?> NextDueAsync(CancellationToken ct) => kept.NextDueAsync(ct);

    public async ValueTask<IReadOnlyList<CaseClock>> ClaimAsync(DateTimeOffset at, TimeSpan lease, int most, CancellationToken ct)
    {
        var claimed = await kept.ClaimAsync(at, lease, most, ct);
        if (claimed.Count > 0)
        {
            Claimed?.Invoke();
        }

        return claimed;
    }

    public ValueTask LookedAtAsync(CaseClock clock, IReadOnlyList<string> raised, DateTimeOffset? nextLook, CancellationToken ct)
    {
        if (Interlocked.Decrement(ref _fails) < 0)
        {
            return kept.LookedAtAsync(clock, raised, nextLook, ct);
        }

        Interlocked.Increment(ref _failed);
        throw new InvalidOperationException("no room");
    }

    public ValueTask<long> RedateAsync(Func<ServiceCase, DateTimeOffset?> nextLook, BranchId branch, int batch, CancellationToken ct) => kept.RedateAsync(nextLook, branch, batch, ct);
}
