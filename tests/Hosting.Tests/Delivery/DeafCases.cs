using LibraryService.Desk;

namespace LibraryService.Hosting.Tests.Delivery;

/// <summary>A store of cases that takes nothing in for a while, and has no case to change.</summary>
internal sealed class DeafCases : ICaseStore
{
    private int _asked;
    private int _told;

    public bool IsDeaf { get; set; }

    /// <summary>How often a case was looked for.</summary>
    public int Asked => Volatile.Read(ref _asked);

    /// <summary>How often that was answered.</summary>
    public int Told => Volatile.Read(ref _told);

    public ValueTask<ServiceCase?> FindAsync(CaseId id, CancellationToken ct = default)
    {
        Interlocked.Increment(ref _asked);
        if (IsDeaf)
        {
            return ValueTask.FromException<ServiceCase?>(new InvalidOperationException("deaf"));
        }

        Interlocked.Increment(ref _told);
        return new((ServiceCase?)null);
    }

    public ValueTask<IReadOnlyList<ServiceCase>?> SaveAsync(IReadOnlyList<ServiceCase> cases, CancellationToken ct = default) => throw new NotSupportedException();

    public ValueTask<IReadOnlyList<ServiceCase>> OfPatronAsync(PatronId patron, CancellationToken ct = default) => throw new NotSupportedException();

    public ValueTask<IReadOnlyList<ServiceCase>> OpenAsync(CaseId after, int most, CancellationToken ct = default) => throw new NotSupportedException();
}
