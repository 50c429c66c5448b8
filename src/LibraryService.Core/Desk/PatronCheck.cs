using LibraryService.Delivery;
using LibraryService.Routing;

namespace LibraryService.Desk;

/// <summary>Asks the patron directory, right before a message is sent, whether it may still go to its address, and whether it may go now.</summary>
/// <remarks>
/// What a patron prefers was decided when the message was planned and is not decided again. A message to nobody in the library's records, or to somebody the directory does not
/// know, goes out as planned. What a message is about, and what else the patron was sent, is for whoever knows that: see <see cref="DeliveryQuestions"/>.
/// </remarks>
public sealed class PatronCheck
{
    private readonly IPatronDirectory _directory;
    private readonly ContactRouter _contacts;

    /// <param name="directory">Who knows the patrons.</param>
    /// <param name="contacts">The library's rules.</param>
    public PatronCheck(IPatronDirectory directory, ContactRouter contacts)
    {
        ArgumentNullException.ThrowIfNull(directory);
        ArgumentNullException.ThrowIfNull(contacts);
        (_directory, _contacts) = (directory, contacts);
    }

    /// <summary>What the directory says of a message now. Fits <see cref="DeliveryQuestions.Check"/>.</summary>
    /// <returns>
    /// Send; wait, while it is quiet; the next step, where this address is stopped, not to be used or without consent; drop, when no step is left and consent is missing, or the
    /// patron died.
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
            Patron = ReaderAt(to, patron),
            Purpose = entry.Purpose,
            Topic = entry.Topic,
            Urgency = entry.Urgency,
            At = at,
        });
        if (plan.Kind != ContactPlanKind.Suppressed)
        {
            return plan.Steps[0].NotBefore > at ? DeliveryCheck.Wait(plan.Steps[0].NotBefore) : DeliveryCheck.Send;
        }

        return plan.Reasons.Select(reason => Refusal(reason.Code)).FirstOrDefault(reason => reason is not null) switch
        {
            null => DeliveryCheck.Send,
            DeliveryReason.ConsentWithdrawn when entry.Step + 1 == entry.Steps.Count => DeliveryCheck.Drop(DeliveryReason.ConsentWithdrawn),
            _ => DeliveryCheck.NextStep,
        };
    }

    // The patron, or the guardian or proxy who is written to, with this one address: whatever else there is to choose from was chosen before.
    private static PatronContact ReaderAt(ContactPoint to, PatronContact patron)
    {
        PatronContact?[] readers = [patron, patron.Guardian, patron.Proxy?.Contact];
        var (reader, point) = readers
            .Where(one => one is not null)
            .SelectMany(one => one!.Points.Select(point => (Reader: one, Point: point)))
            .FirstOrDefault(one => one.Point.IsSamePlace(to.Channel, to.Address), (Reader: patron, Point: to));
        return reader with { Points = [point], Digest = null, Guardian = null, Proxy = null, BornOn = null };
    }

    private static DeliveryReason? Refusal(ContactReasonCode code) => code switch
    {
        ContactReasonCode.ConsentMissing or ContactReasonCode.ConsentWithdrawn or ContactReasonCode.ConsentExpired or ContactReasonCode.Objected
            or ContactReasonCode.NoOutreachToStanding or ContactReasonCode.PreferenceIsNone => DeliveryReason.ConsentWithdrawn,
        ContactReasonCode.Stopped or ContactReasonCode.DoNotUse or ContactReasonCode.GoneAway or ContactReasonCode.Unhealthy => DeliveryReason.EndOfPlan,
        _ => null,
    };
}
