using LibraryService.Privacy;
using LibraryService.Routing;
using LibraryService.Templates;

namespace LibraryService.Desk;

public sealed partial class ServiceDesk
{
    internal DateTimeOffset Now => _time.GetUtcNow();

    internal UnsubscribeLinks? Unsubscribe => _unsubscribe;

    internal MessageSettings Settings => _catalogue.Settings;

    /// <summary>Opens a case that the library begins itself, before anybody asks. Its promises run from <see cref="Inquiry.ReceivedAt"/>, when the matter came to light.</summary>
    /// <param name="matter">
    /// What it is about, and for whom. Its channel counts only for who answers and what is promised: the opening itself has none, and
    /// <see cref="ServiceCase.IsBegunByLibrary"/> is true.
    /// </param>
    /// <param name="presence">The staff as they are now; null when that is not known.</param>
    /// <exception cref="ArgumentException">It names no case.</exception>
    /// <exception cref="ArgumentOutOfRangeException">It is said to have come to light before 1900.</exception>
    public ServiceCase Begin(Inquiry matter, StaffPresence? presence = null) => Open(matter, voice: null, presence, nobodyAsked: true);

    /// <summary>Opens a case that the library begins itself, for a queue that is known.</summary>
    internal ServiceCase Begin(Inquiry matter, QueueId queue) => Open(matter, voice: null, presence: null, nobodyAsked: true, queue: queue);

    /// <summary>The patron took up another service that a message of the case had offered, or said no to it. It is counted, and changes nothing else.</summary>
    /// <param name="case">The case.</param>
    /// <param name="key">Tells the answer from all others; the same key a second time changes nothing.</param>
    /// <param name="service">What had been offered, as <see cref="ReplyOptions.Offer"/> said it. What never was is not kept.</param>
    /// <param name="taken">Whether it was taken up.</param>
    /// <param name="channel">How the patron said so; null when the library's systems show it.</param>
    public ServiceCase OfferAnswered(ServiceCase @case, string key, string service, bool taken, Channel? channel = null)
    {
        ArgumentNullException.ThrowIfNull(@case);
        ArgumentException.ThrowIfNullOrWhiteSpace(key);
        ArgumentException.ThrowIfNullOrWhiteSpace(service);
        var wasOffered = @case.Events.Any(known => known is { Kind: CaseEventKind.Replied, Outcome: ReplyOutcome.Sent } && string.Equals(known.Offer, service, StringComparison.Ordinal));
        var kind = taken ? CaseEventKind.OfferTaken : CaseEventKind.OfferDeclined;
        return !wasOffered || Has(@case, key)
            ? @case
            : @case.Append(@case.Next(kind, _time.GetUtcNow()) with { Key = key, Channel = channel, Offer = service });
    }

    /// <summary>Somebody of the staff has read what the case tells them; the first reading of each counts.</summary>
    /// <param name="case">The case.</param>
    /// <param name="staff">Who.</param>
    /// <exception cref="ArgumentException">Nobody is named.</exception>
    public ServiceCase Read(ServiceCase @case, StaffId staff)
    {
        ArgumentNullException.ThrowIfNull(@case);
        if (staff.IsEmpty)
        {
            throw new ArgumentException("A reading names who has read, but nobody is named.", nameof(staff));
        }

        var key = $"read-{staff}";
        return Has(@case, key) ? @case : @case.Append(@case.Next(CaseEventKind.Read, _time.GetUtcNow()) with { Key = key, Staff = staff });
    }

    private static bool Has(ServiceCase @case, string key) => @case.Events.Any(known => string.Equals(known.Key, key, StringComparison.Ordinal));
}
