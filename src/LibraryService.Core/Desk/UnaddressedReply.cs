using LibraryService.Routing;

namespace LibraryService.Desk;

/// <summary>A message to a patron that waits for word of how the patron is reached.</summary>
/// <param name="Waiting">Its event, as it stands meanwhile.</param>
/// <param name="FindAsync">Asks the directory.</param>
/// <param name="Write">Given the answer, the event and the message in full.</param>
internal sealed record UnaddressedReply(
    CaseEvent Waiting, Func<CancellationToken, ValueTask<PatronContact?>> FindAsync, Func<PatronContact?, (CaseEvent Happened, WrittenReply Reply)> Write)
{
    /// <summary>The keys of the events that follow only from the patron being told.</summary>
    public IReadOnlyList<string> Following { get; init; } = [];

    public bool IsOf(CaseEvent happened) => string.Equals(Waiting.Key, happened.Key, StringComparison.Ordinal);

    /// <summary>The same reply as another case tells it that took over its events: the message itself goes out from where it was written.</summary>
    public UnaddressedReply In(Func<CaseEvent, CaseEvent> taken) => new(taken(Waiting), FindAsync, contact =>
    {
        var (happened, reply) = Write(contact);
        return (taken(happened), reply with { Entries = [] });
    });
}
