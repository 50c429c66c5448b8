using LibraryService.Hours;

namespace LibraryService.Routing;

/// <summary>Decides how a message reaches a patron, and says why.</summary>
/// <remarks>
/// The same facts give the same plan on any machine, in whatever order points, consents and former messages stand. Facts that are missing, unknown
/// or contradict each other have an outcome with a reason; none throws. Safe to ask from many threads.
/// </remarks>
public sealed class ContactRouter
{
    private const int UsualReasons = 32;
    private readonly ContactRules _rules;

    /// <param name="policy">The library's rules.</param>
    public ContactRouter(ContactPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        _rules = new ContactRules(policy);
    }

    /// <summary>The library's rules.</summary>
    public ContactPolicy Policy => _rules.Policy;

    /// <summary>The plan for one message.</summary>
    /// <remarks>
    /// The first message for a pair of quiet hours and zone works out their calendar, which takes some milliseconds; each later one well under a
    /// microsecond. A router keeps the calendars of 1024 such pairs, so it is to be kept too, not made anew for each message.
    /// </remarks>
    /// <param name="request">The facts. A purpose that is none is treated as outreach, a standing that is none as active.</param>
    public ContactPlan Plan(ContactRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var reasons = new ContactReasonList(stackalloc ContactReason[UsualReasons]);
        if (!IsWanted(request, ref reasons))
        {
            var deceased = request.Patron.Standing == PatronStanding.Deceased;
            if (deceased)
            {
                reasons.Add(ContactReasonCode.HandedToStaff);
            }

            return new ContactPlan(ContactPlanKind.Suppressed, [], reasons.ToArray()) { NeedsStaff = deceased, CancelsPlanned = deceased };
        }

        var patron = request.Patron;
        if (Policy.Guardian is { } rule && IsMinor(request, rule, ref reasons))
        {
            return WithGuardian(request, rule, ref reasons);
        }

        return patron.Proxy is { } proxy && request.Purpose == MessagePurpose.Service && proxy.IsFor(request.Topic) && IsThere(proxy.Contact)
            ? WithProxy(request, proxy, ref reasons)
            : Decide(request, patron, ref reasons);
    }

    private static bool IsThere(PatronContact contact) => contact.Standing is not (PatronStanding.Deceased or PatronStanding.System);

    private bool IsWanted(ContactRequest request, ref ContactReasonList reasons)
    {
        ContactReasonCode? refusal = request switch
        {
            _ when request.At.UtcTicks < HoursYears.Start || request.At.UtcTicks >= HoursYears.End => ContactReasonCode.TimeOutOfRange,
            { Patron.Standing: PatronStanding.Deceased } => ContactReasonCode.Deceased,
            { Patron.Standing: PatronStanding.System } => ContactReasonCode.SystemAccount,
            _ when IsOutreach(request) && _rules.NoOutreachTo(request.Patron.Standing) => ContactReasonCode.NoOutreachToStanding,
            _ when request.SettledAt <= request.At => ContactReasonCode.Settled,
            _ when request.ExpiresAt <= request.At => ContactReasonCode.Expired,
            _ when IsDuplicate(request) => ContactReasonCode.Duplicate,
            _ => null,
        };
        if (refusal is { } code)
        {
            reasons.Add(code);
        }

        return refusal is null;
    }

    private static bool IsOutreach(ContactRequest request) => ContactRules.Known(request.Purpose) == (int)MessagePurpose.Outreach;

    private static bool IsDuplicate(ContactRequest request)
    {
        if (string.IsNullOrEmpty(request.DuplicateKey))
        {
            return false;
        }

        foreach (var sent in request.SentSpan)
        {
            if (sent.At <= request.At && string.Equals(sent.DuplicateKey, request.DuplicateKey, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsMinor(ContactRequest request, ContactGuardianRule rule, ref ContactReasonList reasons)
    {
        var patron = request.Patron;
        if (patron.Standing == PatronStanding.Institution || (patron.BornOn is null && patron.Guardian is null))
        {
            return false;
        }

        if (patron.BornOn is not { } born)
        {
            reasons.Add(ContactReasonCode.AgeUnknown);
            return true;
        }

        var zone = _rules.Allowed.Find(QuietHours.None, patron.TimeZone ?? Policy.TimeZone) ?? _rules.Allowed.Find(QuietHours.None, Policy.TimeZone)!;
        var today = DateOnly.FromDateTime(zone.Add(request.At, TimeSpan.Zero)!.Value.DateTime);
        var years = today.Year - born.Year;
        return years - (today < born.AddYears(years) ? 1 : 0) < rule.UntilAge;
    }

    private ContactPlan WithGuardian(ContactRequest request, ContactGuardianRule rule, ref ContactReasonList reasons)
    {
        if (request.Patron.Guardian is not { } guardian || !IsThere(guardian))
        {
            reasons.Add(ContactReasonCode.GuardianMissing);
            return rule.Sharing == ContactSharing.Copy
                ? Decide(request, request.Patron, ref reasons)
                : new ContactChoice(_rules, request, request.Patron).Suppressed(ref reasons);
        }

        if (rule.Sharing == ContactSharing.Instead)
        {
            reasons.Add(ContactReasonCode.GuardianInstead);
            return Decide(request, guardian, ref reasons, ContactRecipient.Guardian, rule.WithTitles);
        }

        reasons.Add(ContactReasonCode.GuardianCopy);
        return Decide(request, request.Patron, ref reasons, copy: Copy(request, guardian, ContactRecipient.Guardian, rule.WithTitles));
    }

    private ContactPlan WithProxy(ContactRequest request, ContactProxy proxy, ref ContactReasonList reasons)
    {
        if (proxy.Sharing == ContactSharing.Instead)
        {
            reasons.Add(ContactReasonCode.ProxyInstead);
            return Decide(request, proxy.Contact, ref reasons, ContactRecipient.Proxy, proxy.WithTitles);
        }

        reasons.Add(ContactReasonCode.ProxyCopy);
        return Decide(request, request.Patron, ref reasons, copy: Copy(request, proxy.Contact, ContactRecipient.Proxy, proxy.WithTitles));
    }

    private ContactPlan Copy(ContactRequest request, PatronContact contact, ContactRecipient recipient, bool withTitles)
    {
        var reasons = new ContactReasonList(stackalloc ContactReason[UsualReasons]);
        return Decide(request, contact, ref reasons, recipient, withTitles);
    }

    private ContactPlan Decide(
        ContactRequest request,
        PatronContact contact,
        ref ContactReasonList reasons,
        ContactRecipient recipient = ContactRecipient.Patron,
        bool mayNameTitles = true,
        ContactPlan? copy = null) =>
        new ContactChoice(_rules, request, contact) { Recipient = recipient, MayNameTitles = mayNameTitles, Copy = copy }.Plan(ref reasons);
}
