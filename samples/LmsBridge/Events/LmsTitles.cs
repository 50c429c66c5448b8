using LibraryService.DependencyInjection;
using LibraryService.Desk;
using LibraryService.Desk.Flows;
using LibraryService.Privacy;
using LibraryService.Routing;
using Microsoft.Extensions.Options;

namespace LibraryService.Samples.Bridge.Events;

/// <summary>Tells followers of new titles, with the consents and the rest that <see cref="NewTitles"/> keeps to.</summary>
/// <param name="desk">The desk.</param>
/// <param name="cases">Where cases are kept.</param>
/// <param name="directory">How patrons are reached.</param>
/// <param name="library">Whether outreach can be ended in one step.</param>
/// <param name="keys">The keys of the links that end it, and of the names by which cases know the patron; null where there are none.</param>
internal sealed class LmsTitles(ServiceDesk desk, ICaseStore cases, IPatronDirectory directory, IOptions<LibraryServiceOptions> library, HashKeyRing? keys = null)
{
    private const string Use = "new titles";

    /// <summary>Tells those followers of a title who may be told now.</summary>
    public async Task<LmsOutcome> TakeAsync(LmsTitle title, CancellationToken ct)
    {
        if (keys is null || library.Value.Messages.UnsubscribeUrl is null)
        {
            return new LmsOutcome(LmsDeed.Nothing, Note: "nobody is told: outreach needs a HashKeyRing and Messages:UnsubscribeUrl, by which it is ended in one step");
        }

        var (told, flow) = (0, new NewTitles(desk, new Pseudonyms(keys, Use)));
        foreach (var one in title.Followers.GroupBy(follower => follower.Patron))
        {
            if (await directory.FindAsync(one.Key, ct) is not { } contact)
            {
                continue;
            }

            var follower = new Follower { Contact = contact, Interests = [.. one.Select(follows => follows.Interest)], ConsentId = one.First().ConsentId, Sent = await SentAsync(one.Key, ct) };
            foreach (var opened in flow.Tell([title.Title], [follower]))
            {
                told += await cases.SaveAsync(opened, ct) is null ? 0 : 1;
            }
        }

        return new LmsOutcome(told > 0 ? LmsDeed.Opened : LmsDeed.Nothing, Note: FormattableString.Invariant($"{told} told"));
    }

    private async Task<IReadOnlyList<ContactSent>> SentAsync(PatronId patron, CancellationToken ct) =>
    [
        .. (await cases.OfPatronAsync(patron, ct))
            .Where(known => known.Inquiry.Topic == NewTitles.Topic)
            .SelectMany(known => known.Events)
            .Where(happened => happened is { Kind: CaseEventKind.Replied, Outcome: ReplyOutcome.Sent, Channel: not null })
            .Select(happened => new ContactSent(happened.Channel!.Value, MessagePurpose.Outreach, happened.At, NewTitles.Topic)),
    ];
}
