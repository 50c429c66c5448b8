using LibraryService.Delivery;
using LibraryService.Templates;

namespace LibraryService.Samples.Desk.Closing;

/// <summary>What an emergency closure does.</summary>
/// <param name="Branch">The branch.</param>
/// <param name="From">From when it is closed.</param>
/// <param name="Reopens">When it opens again.</param>
/// <param name="Nearest">Where people can go meanwhile; null for nowhere.</param>
/// <param name="OpenCases">How many cases the branch has in hand.</param>
/// <param name="Redated">The promises that fall due at another time, the soonest first.</param>
/// <param name="Holds">How many holds may be collected for longer.</param>
/// <param name="Example">A notice, for each channel that one went out on; in the order of the channels.</param>
/// <param name="Told">The messages as the outbox has them.</param>
/// <param name="Unreachable">How many patrons could not be told, and are with staff.</param>
internal sealed record Closure(
    BranchId Branch,
    DateTimeOffset From,
    DateTimeOffset Reopens,
    string? Nearest,
    int OpenCases,
    IReadOnlyList<RedatedPromise> Redated,
    int Holds,
    IReadOnlyList<RenderedMessage> Example,
    IReadOnlyList<OutboxEntry> Told,
    int Unreachable);
