using LibraryService.Privacy;
using LibraryService.Routing;

namespace LibraryService.Benchmarks.Routing;

/// <summary>The same rules the plain way: whether a contact point may be used, and which of several is the best.</summary>
internal sealed class LinqContactPoints(ContactPolicy policy, ContactRequest request, PatronContact contact)
{
    private static readonly Channel[] Inbound = [Channel.PhoneTree, Channel.InPerson, Channel.Web];
    private static readonly Channel[] Overheard = [Channel.Postcard, Channel.Social, Channel.Voice];
    private static readonly Channel[] Postal = [Channel.Letter, Channel.Postcard];
    private static readonly ContactReasonCode?[] Bars = [ContactReasonCode.DoNotUse, ContactReasonCode.Stopped, ContactReasonCode.Objected];

    private bool IsOutreach => request.Purpose == MessagePurpose.Outreach;

    public static ContactPoint Best(IEnumerable<ContactPoint> points) => points
        .OrderByDescending(point => point.IsVerified)
        .ThenBy(point => point.Health.HardBounces + point.Health.DoubtfulBounces + point.Health.SoftBounces)
        .ThenBy(point => point.IsShared)
        .ThenBy(point => point.Address, StringComparer.Ordinal)
        .ThenBy(point => (point.Device, point.MaxLength ?? 0, point.HasObjection))
        .ThenBy(point => point.Health.Evidence.Count)
        .ThenBy(point => point.Health.Evidence.Count == 0 ? "" : string.Concat(point.Health.Evidence.Select(one => $"{one.At.UtcTicks} {(int)one.Kind} ")), StringComparer.Ordinal)
        .First();

    public ContactReasonCode? Refusal(ContactPoint point) =>
        Own(point)
        ?? contact.Points.Where(other => other.IsSamePlace(point.Channel, point.Address)).Select(Own).FirstOrDefault(Bars.Contains)
        ?? Consent(point.Channel);

    private ContactReasonCode? Own(ContactPoint point) => point switch
    {
        _ when Inbound.Contains(point.Channel) => ContactReasonCode.NotOutbound,
        _ when !policy.Channels.Contains(point.Channel) => ContactReasonCode.NotOffered,
        _ when string.IsNullOrWhiteSpace(point.Address) => ContactReasonCode.NoAddress,
        { DoNotUse: true } => ContactReasonCode.DoNotUse,
        _ when contact.Standing == PatronStanding.GoneAway && Postal.Contains(point.Channel) => ContactReasonCode.GoneAway,
        _ when point.HasStop || point.Health.IsStopped => ContactReasonCode.Stopped,
        _ when IsOutreach && (point.HasObjection || point.Health.HasComplaint) => ContactReasonCode.Objected,
        _ when policy.Health.IsUnhealthy(point.Health) => ContactReasonCode.Unhealthy,
        { IsVerified: false } when policy.VerifiedFor.Contains(request.Purpose) => ContactReasonCode.NotVerified,
        { IsShared: true } when request.IsConfidential => ContactReasonCode.SharedAddress,
        _ when request.IsConfidential && Overheard.Contains(point.Channel) => ContactReasonCode.Overheard,
        { Device: ContactDevice.TextOnly } when request.NeedsSmartPhone => ContactReasonCode.TextOnlyDevice,
        _ when request.Length > point.MaxLength => ContactReasonCode.TooLong,
        _ when request.Purpose != MessagePurpose.Legal && policy.Costs.GetValueOrDefault(point.Channel) > request.MostCost => ContactReasonCode.TooCostly,
        _ => null,
    };

    /// <summary>What the person said last counts, and of two things said at one instant the more careful one; no other ground lifts a no.</summary>
    private ContactReasonCode? Consent(Channel channel)
    {
        var said = contact.Consents.Where(record => record.Purpose == request.Purpose && record.Channel == channel && record.At <= request.At).ToList();
        var lifted = said.Where(record => record is { Change: ConsentChange.Given, Basis: ConsentBasis.Consent }).Select(record => record.At).DefaultIfEmpty(DateTimeOffset.MinValue).Max();
        var standing = said.Where(record => record.At >= lifted).ToList();
        if (standing.Exists(record => record.Change == ConsentChange.Objected))
        {
            return ContactReasonCode.Objected;
        }

        if (standing.Exists(record => record.Change == ConsentChange.Withdrawn))
        {
            return ContactReasonCode.ConsentWithdrawn;
        }

        var isNeeded = IsOutreach || policy.ConsentRequired.GetValueOrDefault(request.Purpose, []).Contains(channel);
        var given = standing.Where(record => record is { Change: ConsentChange.Given, Basis: ConsentBasis.Consent }).ToList();
        return !isNeeded ? null
            : given.Count == 0 ? ContactReasonCode.ConsentMissing
            : given.Exists(record => record.ExpiresAt <= request.At) ? ContactReasonCode.ConsentExpired
            : null;
    }
}
