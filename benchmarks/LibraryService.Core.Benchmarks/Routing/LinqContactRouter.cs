using LibraryService.Routing;

namespace LibraryService.Benchmarks.Routing;

/// <summary>The rules of <see cref="ContactRouter"/> as one would write them the plain way: LINQ over the facts. Here: whether, and to whom.</summary>
internal sealed class LinqContactRouter(ContactPolicy policy)
{
    private readonly LinqZones _zones = new(policy.TimeZone);

    public LinqPlan Plan(ContactRequest request)
    {
        var patron = request.Patron;
        if (patron.Standing == PatronStanding.Deceased)
        {
            return LinqPlan.Nothing(needsStaff: true);
        }

        if (request.At.UtcDateTime.Year is < 1900 or > 2200
            || patron.Standing == PatronStanding.System
            || (request.Purpose == MessagePurpose.Outreach && policy.NoOutreachTo.Contains(patron.Standing))
            || request.SettledAt <= request.At
            || request.ExpiresAt <= request.At
            || (!string.IsNullOrEmpty(request.DuplicateKey) && request.Sent.Any(sent => sent.At <= request.At && sent.DuplicateKey == request.DuplicateKey)))
        {
            return LinqPlan.Nothing(needsStaff: false);
        }

        if (policy.Guardian is { } rule && IsMinor(request, rule))
        {
            return patron.Guardian is { } guardian && IsThere(guardian)
                ? Shared(request, guardian, rule.Sharing, ContactRecipient.Guardian)
                : rule.Sharing == ContactSharing.Copy ? Own(request) : LinqPlan.Nothing(request.Purpose != MessagePurpose.Outreach);
        }

        return patron.Proxy is { } proxy && request.Purpose == MessagePurpose.Service && IsThere(proxy.Contact)
            && (proxy.Topics.Count == 0 || proxy.Topics.Contains(request.Topic))
            ? Shared(request, proxy.Contact, proxy.Sharing, ContactRecipient.Proxy)
            : Own(request);
    }

    private static bool IsThere(PatronContact contact) => contact.Standing is not (PatronStanding.Deceased or PatronStanding.System);

    private bool IsMinor(ContactRequest request, ContactGuardianRule rule)
    {
        var patron = request.Patron;
        if (patron.Standing == PatronStanding.Institution)
        {
            return false;
        }

        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(request.At, _zones.Of(patron)).Date);
        return patron.BornOn is { } born
            ? born.Year + rule.UntilAge > DateOnly.MaxValue.Year || today < born.AddYears(rule.UntilAge)
            : patron.Guardian is not null;
    }

    private LinqPlan Own(ContactRequest request) => new LinqContactChoice(policy, _zones, request, request.Patron).Plan();

    private LinqPlan Shared(ContactRequest request, PatronContact other, ContactSharing sharing, ContactRecipient recipient)
    {
        var theirs = new LinqContactChoice(policy, _zones, request, other).Plan() with { Recipient = recipient };
        return sharing == ContactSharing.Instead ? theirs : Own(request) with { Copy = theirs };
    }
}
