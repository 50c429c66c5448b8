using LibraryService.Delivery;
using LibraryService.Routing;

namespace LibraryService.Desk;

/// <summary>Asks the patron directory, right before a message is sent, whether it may still go to its address, and whether it may go now.</summary>
/// <remarks>
/// What a patron prefers was decided when the message was planned and is not decided again. A message to nobody in the library's records, or to somebody the directory does not
/// know, goes out as planned. Caps count what the outbox knows to have left. What a message is about is for whoever knows that: see <see cref="DeliveryQuestions"/>.
/// </remarks>
public sealed class PatronCheck
{
    private readonly IPatronDirectory _directory;
    private readonly ContactRouter _contacts;
    private readonly IOutboxStore? _outbox;

    /// <param name="directory">Who knows the patrons.</param>
    /// <param name="contacts">The library's rules.</param>
    /// <param name="outbox">Who knows what a patron was sent before; null when caps are not asked about again.</param>
    public PatronCheck(IPatronDirectory directory, ContactRouter contacts, IOutboxStore? outbox = null)
    {
        ArgumentNullException.ThrowIfNull(directory);
        ArgumentNullException.ThrowIfNull(contacts);
        (_directory, _contacts, _outbox) = (directory, contacts, outbox);
    }

    /// <summary>What the directory says of a message now. Fits <see cref="DeliveryQuestions.Check"/>.</summary>
    /// <returns>
    /// Send; wait, while it is quiet or until a cap has room; the next step, where this address is stopped, not to be used or without consent, or its channel had as many as it may;
    /// drop, when no step is left and consent or room is missing, or the patron died.
    /// </returns>
    public async ValueTask<DeliveryCheck> CheckAsync(OutboxEntry entry, DateTimeOffset at, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(entry);
        if (entry.Patron.IsEmpty || await _directory.FindAsync(entry.Patron, ct).ConfigureAwait(false) is not { } patron)
        {
            return DeliveryCheck.Send;
        }

        if (patron.Standing is PatronStanding.Deceased or PatronStanding.System)
        {
            return DeliveryCheck.Drop(DeliveryReason.Cancelled);
        }

        var to = entry.Current.To;
        var plan = _contacts.Plan(new ContactRequest
        {
            Patron = ReaderAt(to, patron, entry.Topic),
            Purpose = entry.Purpose,
            Topic = entry.Topic,
            Urgency = entry.Urgency,
            At = at,
            Sent = await SentAsync(entry, ct).ConfigureAwait(false),
        });
        if (plan.Kind != ContactPlanKind.Suppressed)
        {
            return plan.Steps[0].NotBefore > at ? DeliveryCheck.Wait(plan.Steps[0].NotBefore) : DeliveryCheck.Send;
        }

        return plan.Reasons.Select(reason => Refusal(reason.Code)).FirstOrDefault(reason => reason is not null) switch
        {
            null => DeliveryCheck.Send,
            { } dropping and not DeliveryReason.EndOfPlan when entry.Step + 1 == entry.Steps.Count => DeliveryCheck.Drop(dropping),
            _ => DeliveryCheck.NextStep,
        };
    }

    // What may have arrived counts, once however often it was tried: nobody gets one more than they may because a carrier was slow to say so.
    private async ValueTask<IReadOnlyList<ContactSent>> SentAsync(OutboxEntry entry, CancellationToken ct)
    {
        if (_outbox is null || !_contacts.Policy.Caps.Any(cap => cap.Purposes.Contains(entry.Purpose)))
        {
            return [];
        }

        var others = await _outbox.OfPatronAsync(entry.Patron, ct).ConfigureAwait(false);
        return
        [
            .. others.Where(other => !other.Parts.Any(part => string.Equals(part.Key, entry.Key, StringComparison.Ordinal))).SelectMany(other => other.Attempts
                .Where(attempt => attempt.Outcome.Kind is DeliveryOutcomeKind.Accepted or DeliveryOutcomeKind.Delivered or DeliveryOutcomeKind.Unknown)
                .DistinctBy(attempt => attempt.Step)
                .Select(attempt => new ContactSent(other.Steps[attempt.Step].Message.To.Channel, other.Purpose, attempt.At, other.Topic))),
        ];
    }

    // The patron, or the guardian or proxy who is written to, with this one address on this one channel: whatever else there is to choose from was chosen before.
    private static PatronContact ReaderAt(ContactPoint to, PatronContact patron, Topic topic)
    {
        bool IsHere(ContactPoint point) => point.IsSamePlace(to.Channel, to.Address);
        PatronContact?[] readers = [patron, patron.Guardian, patron.Proxy?.Contact];
        var reader = readers.FirstOrDefault(one => one?.Points.Any(IsHere) == true);
        var (said, points) = reader is null ? (patron, [to]) : (reader, reader.Points.Where(IsHere));
        var preference = said.Preferences[topic] is { Kind: not ChannelPreferenceKind.Unset } own ? own : said.Preferences.General;
        return said with
        {
            Points = [.. points],
            Preferences = preference.Kind == ChannelPreferenceKind.None ? preference : ChannelPreference.Ordered(to.Channel),
            Digest = null,
            Guardian = null,
            Proxy = null,
            BornOn = null,
        };
    }

    private static DeliveryReason? Refusal(ContactReasonCode code) => code switch
    {
        ContactReasonCode.ConsentMissing or ContactReasonCode.ConsentWithdrawn or ContactReasonCode.ConsentExpired or ContactReasonCode.Objected
            or ContactReasonCode.NoOutreachToStanding or ContactReasonCode.PreferenceIsNone => DeliveryReason.ConsentWithdrawn,
        ContactReasonCode.CapReached => DeliveryReason.CapReached,
        ContactReasonCode.Stopped or ContactReasonCode.DoNotUse or ContactReasonCode.GoneAway or ContactReasonCode.Unhealthy
            or ContactReasonCode.NotVerified or ContactReasonCode.AlwaysQuiet => DeliveryReason.EndOfPlan,
        _ => null,
    };
}
