using LibraryService.Delivery;

namespace LibraryService.Desk;

/// <summary>The replies of a case that answered nothing, because what was sent did not arrive or may not go out any more.</summary>
internal sealed class MissedReplies
{
    private readonly HashSet<string> _entries;

    private MissedReplies(HashSet<string> entries) => _entries = entries;

    /// <summary>Those of a case; null for none.</summary>
    public static MissedReplies? Of(CaseEvent[] events)
    {
        HashSet<string>? entries = null;
        foreach (var happened in events)
        {
            if (happened.Entry is { } entry && IsMissed(happened))
            {
                entries ??= new HashSet<string>(StringComparer.Ordinal);
                entries.Add(entry);
            }
        }

        if (entries is null)
        {
            return null;
        }

        // A carrier may say afterwards that one arrived after all, and that word may come first.
        entries.ExceptWith(events.Where(happened => happened is { Kind: CaseEventKind.DeliveryEnded, Delivery: DeliveryState.Delivered, Entry: not null }).Select(happened => happened.Entry!));
        return new MissedReplies(entries.Select(OutboxEntry.WithoutCorrections).ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>Whether a reply is one of them. Of a message on several channels at once, one that arrives is enough.</summary>
    public bool Has(CaseEvent reply) => reply.Entry is not null && EntriesOf(reply).All(_entries.Contains);

    /// <summary>Whether a reply is one of them, and the end of a delivery is that of one of its messages.</summary>
    public bool Has(CaseEvent reply, CaseEvent ended) =>
        ended.Entry is { } entry && IsMissed(ended) && Has(reply) && EntriesOf(reply).Contains(OutboxEntry.WithoutCorrections(entry), StringComparer.Ordinal);

    private static IEnumerable<string> EntriesOf(CaseEvent reply) => reply.Entries == 0
        ? [reply.Entry!]
        : Enumerable.Range(1, reply.Entries).Select(number => FormattableString.Invariant($"{reply.Entry}.{number}"));

    // What was taken back because it is out of date, or said otherwise, is not missed; nor is what is merely tried out, nor an offer that may not go out any more.
    private static bool IsMissed(CaseEvent happened) => happened
        is { Kind: CaseEventKind.DeliveryEnded, Delivery: DeliveryState.Failed }
        or { Kind: CaseEventKind.DeliveryEnded, Delivery: DeliveryState.Dropped, Purpose: not MessagePurpose.Outreach, Reason: DeliveryReason.ConsentWithdrawn or DeliveryReason.CapReached or DeliveryReason.Cancelled };
}
