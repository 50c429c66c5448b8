using LibraryService.Routing;

namespace LibraryService.Desk;

/// <summary>Tells how patrons are reached: the library system's records, as an integrator reads them.</summary>
/// <remarks>Asked when a case with a reply is saved, and again right before a message is sent. Added to the container with any lifetime: each question has a scope of its own.</remarks>
public interface IPatronDirectory
{
    /// <summary>All that is known of how a patron can and may be reached; null when there is no such patron.</summary>
    ValueTask<PatronContact?> FindAsync(PatronId id, CancellationToken ct);
}
