using LibraryService.Desk;
using LibraryService.Routing;

namespace LibraryService.Tests.Desk;

/// <summary>A directory that knows one patron, or nobody.</summary>
internal sealed class OnePatron(PatronContact? contact) : IPatronDirectory
{
    public bool Fails { get; set; }

    public async ValueTask<PatronContact?> FindAsync(PatronId id, CancellationToken ct)
    {
        await Task.Yield();
        return Fails ? throw new TimeoutException() : contact;
    }
}
