using LibraryService.Privacy;

namespace LibraryService.Routing;

/// <summary>Tells of each contact point whether it can be used for one message, and which of a channel's is the best.</summary>
internal readonly struct ContactWeighing(ContactRules rules, ContactRequest request, PatronContact contact)
{
    private const int UsualPoints = 32;
    private static readonly ulong BarredPlaces = Bit(ContactReasonCode.DoNotUse) | Bit(ContactReasonCode.Stopped) | Bit(ContactReasonCode.Objected);

    public static ulong Bit(ContactReasonCode code) => 1UL << (int)code;

    /// <summary>For each channel why its points are refused, and the best of those that are not.</summary>
    public void Weigh(in ContactTiming timing, Span<ulong> refusals, Span<int> best)
    {
        Span<ConsentState> consents = stackalloc ConsentState[ChannelSet.Channels];
        consents.Clear();
        contact.Consents.StatesAt((MessagePurpose)ContactRules.Known(request.Purpose), request.At, consents);
        var points = contact.PointSpan;
        var own = points.Length <= UsualPoints ? stackalloc ContactReasonCode?[points.Length] : new ContactReasonCode?[points.Length];
        for (var i = 0; i < points.Length; i++)
        {
            own[i] = PointRefusal(points[i]);
            if (own[i] is { } code)
            {
                refusals[(int)points[i].Channel] |= Bit(code);
            }
        }

        for (var i = 0; i < points.Length; i++)
        {
            var point = points[i];
            var channel = (int)point.Channel;
            if (own[i] is not null || IsBarred(point, own, refusals[channel]))
            {
                continue;
            }

            if ((rules.ConsentRefuses(request.Purpose, point.Channel, consents[channel]) ?? timing.Refusal(point.Channel)) is { } code)
            {
                refusals[channel] |= Bit(code);
            }
            else if (best[channel] < 0 || ContactPointOrder.IsBetter(point, points[best[channel]]))
            {
                best[channel] = i;
            }
        }
    }

    private ContactReasonCode? PointRefusal(ContactPoint point)
    {
        var channel = point.Channel;
        var isOutreach = ContactRules.Known(request.Purpose) == (int)MessagePurpose.Outreach;
        return channel switch
        {
            _ when !ChannelSet.Outbound.Has(channel) => ContactReasonCode.NotOutbound,
            _ when !rules.Offered.Has(channel) => ContactReasonCode.NotOffered,
            _ when !point.HasAddress => ContactReasonCode.NoAddress,
            _ when point.DoNotUse => ContactReasonCode.DoNotUse,
            _ when contact.Standing == PatronStanding.GoneAway && ChannelSet.Postal.Has(channel) => ContactReasonCode.GoneAway,
            _ when point.HasStop || point.Health.IsStopped => ContactReasonCode.Stopped,
            _ when isOutreach && (point.HasObjection || point.Health.HasComplaint) => ContactReasonCode.Objected,
            _ when rules.Policy.Health.IsUnhealthy(point.Health) => ContactReasonCode.Unhealthy,
            _ when !point.IsVerified && rules.NeedsVerified(request.Purpose) => ContactReasonCode.NotVerified,
            _ when request.IsConfidential && point.IsShared => ContactReasonCode.SharedAddress,
            _ when request.IsConfidential && ChannelSet.Overheard.Has(channel) => ContactReasonCode.Overheard,
            _ when request.NeedsSmartPhone && point.Device == ContactDevice.TextOnly => ContactReasonCode.TextOnlyDevice,
            _ when request.Length > point.MaxLength => ContactReasonCode.TooLong,
            _ when request.Purpose != MessagePurpose.Legal && rules.Costs[(int)channel] > request.MostCost => ContactReasonCode.TooCostly,
            _ => null,
        };
    }

    // The same address twice, once with a bar and once without: the bar counts.
    private bool IsBarred(ContactPoint point, ReadOnlySpan<ContactReasonCode?> own, ulong refusals)
    {
        if ((refusals & BarredPlaces) == 0)
        {
            return false;
        }

        var points = contact.PointSpan;
        for (var i = 0; i < points.Length; i++)
        {
            if (own[i] is ContactReasonCode.DoNotUse or ContactReasonCode.Stopped or ContactReasonCode.Objected && points[i].IsSamePlace(point.Channel, point.Address))
            {
                return true;
            }
        }

        return false;
    }
}
