using LibraryService.Routing;
using LibraryService.Sla;
using LibraryService.Templates.Messages;

namespace LibraryService.Desk.Flows;

/// <summary>A hold whose copy is lost or missing: the patron is told at once, and offered a loan from another library, unless another copy serves in time.</summary>
/// <remarks>Each step takes what is known and returns the case with its messages, as those of <see cref="ServiceDesk"/> do.</remarks>
public static class LostHolds
{
    /// <summary>For whom a case waits while another library looks for the item.</summary>
    public const string WaitingOnLender = "waiting-on-lender";

    /// <summary>The topic under which policies promise how soon the patron is told: <c>hold.lost</c>.</summary>
    public static Topic Topic { get; } = "hold.lost";

    /// <summary>Opens the case and tells the patron, with the offer of a loan when there is one.</summary>
    /// <param name="desk">The desk.</param>
    /// <param name="hold">The hold.</param>
    /// <param name="patron">How the patron is reached; null as for a reply (<see cref="ServiceDesk.Reply"/>): where nobody knows, the case is with staff.</param>
    /// <param name="options">What else there is to say; what it offers is said here.</param>
    /// <returns>The case; null when another copy will serve in time, so that there is nothing to tell.</returns>
    public static ServiceCase? Tell(ServiceDesk desk, LostHold hold, PatronContact? patron, ReplyOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(desk);
        ArgumentNullException.ThrowIfNull(hold);
        return hold.IsServed ? null : Tell(desk, Open(desk, hold, patron), hold, patron, options);
    }

    /// <summary>Tells the patron in a case that is open already: when the first attempt was held, or did not arrive.</summary>
    /// <returns>The case. It waits for the patron when they were told.</returns>
    public static ServiceCase Tell(ServiceDesk desk, ServiceCase @case, LostHold hold, PatronContact? patron, ReplyOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(desk);
        ArgumentNullException.ThrowIfNull(@case);
        ArgumentNullException.ThrowIfNull(hold);
        var told = desk.Reply(
            @case,
            new HoldLostOrMissing(hold.Item, hold.Loss, hold.OtherCopies.Count, hold.Loan),
            patron,
            (options ?? ReplyOptions.Default) with { Offer = hold.Loan is null ? null : ServiceOffer.InterlibraryLoan });
        return told.WhenTold(known => desk.Wait(known, PauseState.WaitingOnPatron));
    }

    /// <summary>The patron says yes to the loan: the case goes on, the patron hears that the request is under way, and the case waits for the lender.</summary>
    /// <param name="desk">The desk.</param>
    /// <param name="case">The case.</param>
    /// <param name="key">Tells the answer from all others; the same key a second time changes nothing.</param>
    /// <param name="channel">How they said so.</param>
    /// <param name="request">What they hear: the title, and by when they hear again.</param>
    /// <param name="patron">How the patron is reached; null as for a reply.</param>
    /// <param name="options">What else there is to say.</param>
    /// <returns>The case; as it was when no loan had been offered, or the patron said yes before.</returns>
    public static ServiceCase Accepted(
        ServiceDesk desk, ServiceCase @case, string key, Channel channel, IllReceivedRequest request, PatronContact? patron, ReplyOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(desk);
        ArgumentNullException.ThrowIfNull(@case);
        ArgumentNullException.ThrowIfNull(request);
        if (@case.Events.Any(known => known is { Kind: CaseEventKind.OfferTaken, Offer: ServiceOffer.InterlibraryLoan }))
        {
            return @case;
        }

        var taken = desk.OfferAnswered(@case, $"{key}.offer", ServiceOffer.InterlibraryLoan, taken: true, channel);
        if (ReferenceEquals(taken, @case))
        {
            return @case;
        }

        var told = desk.Reply(desk.PatronWrote(taken, key, channel, ""), request, patron, options);
        return told.WhenTold(known => desk.Wait(known, WaitingOnLender));
    }

    /// <summary>The patron says no to the loan: there is nothing more to do, and the case is resolved.</summary>
    /// <returns>The case; as it was when no loan had been offered.</returns>
    public static ServiceCase Declined(ServiceDesk desk, ServiceCase @case, string key, Channel channel)
    {
        ArgumentNullException.ThrowIfNull(desk);
        ArgumentNullException.ThrowIfNull(@case);
        var declined = desk.OfferAnswered(@case, $"{key}.offer", ServiceOffer.InterlibraryLoan, taken: false, channel);
        return ReferenceEquals(declined, @case) ? @case : desk.Resolve(desk.PatronWrote(declined, key, channel, "", needsNoReply: true));
    }

    private static ServiceCase Open(ServiceDesk desk, LostHold hold, PatronContact? patron) => desk.Begin(new Inquiry
    {
        Id = hold.Case,
        Patron = hold.Patron,
        Channel = Channel.Email,
        Topic = Topic,
        BranchId = hold.PickupBranch,
        Language = patron?.Language ?? "",
        Text = $"{hold.Item}: {hold.Loss}",
        ReceivedAt = hold.FoundAt,
    });
}
