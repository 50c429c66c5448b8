using System.Globalization;

namespace LibraryService.Routing;

/// <summary>Writes facts in their plain form.</summary>
internal static class InquiryFactsWriter
{
    public static InquiryFactsDefinition Write(InquiryFacts facts) => new()
    {
        Inquiry = Inquiry(facts.Inquiry),
        Presence = new StaffPresenceDefinition
        {
            Staff = [.. facts.Presence.Staff.Select(Member)],
            Waiting = facts.Presence.Waiting.Count == 0
                ? null
                : facts.Presence.Waiting.ToDictionary(queue => queue.Key.ToString(), queue => queue.Value, StringComparer.Ordinal),
        },
        At = Instant(facts.At),
        Policy = facts.Policy?.ToDefinition(),
    };

    private static InquiryDefinition Inquiry(Inquiry inquiry) => new()
    {
        Id = inquiry.Id.ToString(),
        Patron = inquiry.Patron?.ToString(),
        Channel = inquiry.Channel.ToString(),
        Topic = Text(inquiry.Topic.ToString()),
        Branch = Text(inquiry.BranchId.ToString()),
        Language = Text(inquiry.Language),
        Text = Text(inquiry.Text),
        ReplyTo = inquiry.ReplyTo,
        ReceivedAt = Instant(inquiry.ReceivedAt),
        Priority = inquiry.Priority.ToString(),
        Skills = InquiryDefinitionWriter.Names(inquiry.Skills),
        KnownBy = Text(inquiry.KnownBy.ToString()),
        Reopened = inquiry.Reopened,
        Unanswered = InquiryDefinitionWriter.List(inquiry.Unanswered, one => new InquiryAttemptDefinition { Staff = one.Staff.ToString(), At = Instant(one.At) }),
        SelfService = InquiryDefinitionWriter.List(
            inquiry.SelfService, one => new SelfServiceAttemptDefinition { Option = one.Option, Outcome = one.Outcome.ToString() }),
        WantsPerson = inquiry.WantsPerson,
        CallBack = inquiry.CallBack.ToString(),
        HandedBack = inquiry.HandedBack is { } back ? new PartnerHandBackDefinition { Partner = back.Partner, At = Instant(back.At) } : null,
    };

    private static StaffMemberDefinition Member(StaffMember member) => new()
    {
        Name = member.Id.ToString(),
        Branch = Text(member.BranchId.ToString()),
        Status = member.Status.ToString(),
        Kind = member.Kind.ToString(),
        Skills = InquiryDefinitionWriter.Skills(member.Skills.Select(skill => (skill.Name, skill.Level))),
        Languages = InquiryDefinitionWriter.Names(member.Languages),
        Channels = InquiryDefinitionWriter.Names(member.Channels),
        Capacity = member.Capacity,
        Load = member.Load,
        LastAssignedAt = member.LastAssignedAt is { } last ? Instant(last) : null,
    };

    private static string Instant(DateTimeOffset at) => at.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture);

    private static string? Text(string text) => text.Length == 0 ? null : text;
}
