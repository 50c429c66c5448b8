using LibraryService.Routing;

namespace LibraryService.Desk;

/// <summary>Tells how patrons are reached: the library system's records, as an integrator reads them.</summary>
public interface IPatronDirectory
{
    /// <summary>All that is known of how a patron can and may be reached; null when there is no such patron.</summary>
    ValueTask<PatronContact?> FindAsync(PatronId id, CancellationToken ct);
}
