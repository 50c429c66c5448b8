using LibraryService.Delivery;
using LibraryService.Routing;

namespace LibraryService.Desk.Inbound;

/// <summary>Takes messages in: looks up what is known around each, lets <see cref="Intake"/> decide, and keeps what follows.</summary>
/// <remarks>
/// It may be called from many threads, and again with a message after a crash or an error: what was done before is not done twice. What its reader asked for (STOP) is
/// kept before it is confirmed.
/// </remarks>
/// <param name="intake">Decides.</param>
/// <param name="cases">Where cases are kept.</param>
/// <param name="outbox">Where confirmations go that belong to no case; the one that <paramref name="cases"/> commits to.</param>
/// <param name="patrons">Who has an address, and who keeps what its reader asks for.</param>
/// <param name="tokens">Read the reply tokens.</param>
public sealed class InboundDesk(Intake intake, ICaseStore cases, IOutboxStore outbox, IPatronDirectory patrons, ReplyTokens tokens)
{
    private const int MostRereads = 16;
    private const int MostMerges = 16;

    /// <summary>Takes one message in, and keeps what follows from it.</summary>
    /// <param name="message">The message.</param>
    /// <param name="presence">The staff as they are now, for a new case; null when that is not known.</param>
    /// <param name="ct">Cancels the work; the message is then to be taken in again.</param>
    /// <returns>What became of it, with the case as it is kept.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The message is said to have come in before 1900.</exception>
    public async Task<InboundOutcome> TakeAsync(InboundMessage message, StaffPresence? presence = null, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(message);
        for (var reread = 0; reread < MostRereads; reread++)
        {
            var outcome = intake.Take(message, await FactsAsync(message, ct).ConfigureAwait(false), presence);

            // A carrier that sends a STOP again may give it a later time: it must not undo the START that came since.
            if (outcome.Outbox is [var confirmation] && await outbox.FindAsync(confirmation.Key, ct).ConfigureAwait(false) is not null)
            {
                return new InboundOutcome(InboundKind.Repeated);
            }

            if (outcome.Feedback is { } feedback)
            {
                await patrons.LearnAsync(feedback, ct).ConfigureAwait(false);
            }

            if (outcome.Outbox.Count > 0)
            {
                await outbox.AddAsync(outcome.Outbox, ct).ConfigureAwait(false);
            }

            if (!outcome.ChangesCase)
            {
                return outcome;
            }

            if (await cases.SaveAsync(outcome.Case!, ct).ConfigureAwait(false) is { } saved)
            {
                return outcome with { Case = saved };
            }
        }

        throw new InvalidOperationException($"The store refused {MostRereads} changes of one case in a row; its versions do not count as they should.");
    }

    private async Task<InboundFacts> FactsAsync(InboundMessage message, CancellationToken ct)
    {
        var seen = new List<ServiceCase>();
        var named = tokens.TryRead(message, out var id) ? await FollowAsync(id, seen, ct).ConfigureAwait(false) : null;
        var owners = message.From is { } from ? await patrons.WithAddressAsync(message.Channel, from, ct).ConfigureAwait(false) : [];
        if (owners is [var patron] && !patron.Id.IsEmpty)
        {
            seen.AddRange(await cases.OfPatronAsync(patron.Id, ct).ConfigureAwait(false));
        }

        if (await cases.FindAsync(CaseNames.Of(message), ct).ConfigureAwait(false) is { } opened)
        {
            seen.Add(opened);
        }

        var next = HasConversations(message.Channel) && message.From is { } address
            ? await ConversationAsync(ReplyPoint.Of(message.Channel, address), seen, ct).ConfigureAwait(false)
            : default;
        return new InboundFacts { ByToken = named, Cases = seen, Patrons = owners, NewCase = owners.Count == 1 ? default : next };
    }

    private async Task<ServiceCase?> FollowAsync(CaseId id, List<ServiceCase> seen, CancellationToken ct)
    {
        var found = await cases.FindAsync(id, ct).ConfigureAwait(false);
        for (var merges = 0; merges < MostMerges && found is { State: CaseState.Merged }; merges++)
        {
            seen.Add(found);
            found = await cases.FindAsync(found.MergedInto, ct).ConfigureAwait(false) ?? found;
        }

        return found;
    }

    // Who has a telephone or a messenger is one household; a mailbox may be that of a web form or a whole office.
    private static bool HasConversations(Channel channel) => channel is not (Channel.Email or Channel.Web or Channel.Letter or Channel.Postcard or Channel.InPerson);

    // An address that belongs to nobody known has its cases one after the other, each opened when those before are closed: there are as many as staff have closed.
    private async Task<CaseId> ConversationAsync(ContactPoint point, List<ServiceCase> seen, CancellationToken ct)
    {
        CaseId next = default;
        foreach (var key in tokens.Keys.Keys.Reverse())
        {
            for (var number = 1; ; number++)
            {
                next = CaseNames.Of(key, point.Channel, point.Address, number);
                if (await cases.FindAsync(next, ct).ConfigureAwait(false) is not { } found)
                {
                    break;
                }

                seen.Add(found);
            }
        }

        // The ring's current key comes last, so this is the next case under it.
        return next;
    }
}
