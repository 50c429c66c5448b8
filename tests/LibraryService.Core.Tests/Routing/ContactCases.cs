using LibraryService.Privacy;
using LibraryService.Routing;

namespace LibraryService.Tests.Routing;

/// <summary>A patron with everything usual, and short words for what the tests look at.</summary>
internal static class ContactCases
{
    /// <summary>A Monday, ten in the morning in London.</summary>
    public static readonly DateTimeOffset Monday = new(2026, 11, 23, 10, 0, 0, TimeSpan.Zero);

    public static readonly ContactPoint Email = ContactPoint.Email("ada@example.org");
    public static readonly ContactPoint Sms = ContactPoint.Sms("+447700900123");
    public static readonly ContactPoint Letter = ContactPoint.Letter("Ada Lovelace\n12 St James's Square\nLondon");

    public static PatronContact Ada { get; } = new() { Points = [Email, Sms, Letter], TimeZone = "Europe/London" };

    public static ContactRequest Request(PatronContact? patron = null) => new() { Patron = patron ?? Ada, At = Monday, Topic = "hold.ready" };

    public static ContactRequest Outreach(params ConsentRecord[] consents) =>
        Request(Ada with { Consents = [.. consents] }) with { Purpose = MessagePurpose.Outreach };

    public static ConsentRecord Yes(Channel channel, DateTimeOffset? at = null) =>
        ConsentRecord.Given(MessagePurpose.Outreach, channel, at ?? Monday.AddDays(-30), "form");

    public static ContactPlan Plan(this ContactRequest request, ContactPolicy? policy = null) => new ContactRouter(policy ?? new ContactPolicy()).Plan(request);

    public static Channel[] Channels(this ContactPlan plan) => [.. plan.Steps.Select(step => step.Point.Channel)];

    public static ContactReasonCode[] Codes(this ContactPlan plan) => [.. plan.Reasons.Select(reason => reason.Code)];

    public static ContactReasonCode[] Refusals(this ContactPlan plan, Channel channel) =>
        [.. plan.Reasons.Where(reason => reason.IsRefusal && reason.Channel == channel).Select(reason => reason.Code)];

    /// <summary>All that a plan says, as text, so that two can be compared.</summary>
    public static string Text(this ContactPlan plan) => string.Join(
        '\n',
        [
            $"{plan.Kind} {plan.Recipient} {plan.Language} {plan.Sender} {plan.MayNameTitles} {plan.NeedsStaff} {plan.CancelsPlanned}",
            .. plan.Steps.Select(step => $"{step.Point.Channel} {step.Point.Address} {step.Point.IsVerified} {step.NotBefore:O} {step.GiveUpAt:O} {step.Cost}"),
            .. plan.Reasons.Select(reason => reason.ToString()),
            .. plan.Copies.Select(Text),
        ]);
}
