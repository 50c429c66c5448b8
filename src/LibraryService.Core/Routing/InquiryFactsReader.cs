using LibraryService.Hours;

namespace LibraryService.Routing;

/// <summary>Turns the plain form of facts into the values, and names the path of what it cannot read.</summary>
internal static class InquiryFactsReader
{
    public static InquiryFacts Read(InquiryFactsDefinition definition, HoursBook? hours)
    {
        var path = DefinitionPath.Root;
        var said = path.At("Inquiry").Read(() => DefinitionPath.Required(definition.Inquiry, "an inquiry"));
        var inquiry = path.At("Inquiry").Read(() => Inquiry(said, path.At("Inquiry")));
        var presence = path.At("Presence").Read(() => Presence(definition.Presence ?? new StaffPresenceDefinition(), path.At("Presence")));
        var at = definition.At is null ? inquiry.ReceivedAt : path.At("At").Read(() => DefinitionReader.ReadInstant(definition.At));
        return path.At("At").Read(() => new InquiryFacts(
            inquiry, presence, at, definition.Policy is null ? null : InquiryDefinitionReader.Read(definition.Policy, path.At("Policy"), hours)));
    }

    private static Inquiry Inquiry(InquiryDefinition said, DefinitionPath path) => new()
    {
        Id = new CaseId(InquiryDefinitionReader.Name(path.At("Id"), said.Id)),
        Patron = said.Patron is null ? null : path.At("Patron").Read(() => new PatronId(said.Patron)),
        Channel = path.At("Channel").Name<Channel>(InquiryDefinitionReader.Name(path.At("Channel"), said.Channel)),
        Topic = said.Topic is null ? default : path.At("Topic").Read(() => new Topic(said.Topic)),
        BranchId = said.Branch is null ? default : path.At("Branch").Read(() => new BranchId(said.Branch)),
        Language = said.Language is null ? "" : path.At("Language").Read(() => InquiryLanguage.Checked(said.Language)),
        Text = said.Text ?? "",
        ReplyTo = said.ReplyTo,
        ReceivedAt = path.At("ReceivedAt").Read(() => DefinitionReader.ReadInstant(said.ReceivedAt)),
        Priority = said.Priority is null ? default : path.At("Priority").Name<Priority>(said.Priority),
        Skills = path.At("Skills").Each(said.Skills, (skill, at) => InquiryDefinitionReader.Name(at, skill)),
        KnownBy = said.KnownBy is null ? default : path.At("KnownBy").Read(() => new StaffId(said.KnownBy)),
        Reopened = said.Reopened,
        Unanswered = path.At("Unanswered").Each(said.Unanswered, (attempt, at) => new InquiryAttempt(
            new StaffId(InquiryDefinitionReader.Name(at.At("Staff"), attempt.Staff)),
            at.At("At").Read(() => DefinitionReader.ReadInstant(attempt.At)))),
        SelfService = path.At("SelfService").Each(said.SelfService, (attempt, at) => new SelfServiceAttempt(
            InquiryDefinitionReader.Name(at.At("Option"), attempt.Option),
            attempt.Outcome is null ? default : at.At("Outcome").Name<SelfServiceOutcome>(attempt.Outcome))),
        WantsPerson = said.WantsPerson,
        CallBack = said.CallBack is null ? default : path.At("CallBack").Name<CallBackAnswer>(said.CallBack),
        HandedBack = said.HandedBack is null ? null : new PartnerHandBack(
            InquiryDefinitionReader.Name(path.At("HandedBack").At("Partner"), said.HandedBack.Partner),
            path.At("HandedBack").At("At").Read(() => DefinitionReader.ReadInstant(said.HandedBack.At))),
    };

    private static StaffPresence Presence(StaffPresenceDefinition said, DefinitionPath path)
    {
        var presence = path.At("Staff").Read(() => StaffPresence.Of(path.At("Staff").Each(said.Staff, Member)));
        var waiting = new Dictionary<QueueId, int>();
        foreach (var (queue, count) in said.Waiting ?? new Dictionary<string, int>(StringComparer.Ordinal))
        {
            path.At("Waiting").At(queue).Read(() => waiting.TryAdd(new QueueId(queue), count >= 0
                ? count
                : throw new FormatException($"as many wait as none or more, but this is {count}")));
        }

        return presence.WithWaiting(waiting);
    }

    private static StaffMember Member(StaffMemberDefinition said, DefinitionPath path) => new(new StaffId(InquiryDefinitionReader.Name(path.At("Name"), said.Name)))
    {
        BranchId = said.Branch is null ? default : path.At("Branch").Read(() => new BranchId(said.Branch)),
        Status = said.Status is null ? default : path.At("Status").Name<StaffStatus>(said.Status),
        Kind = said.Kind is null ? default : path.At("Kind").Name<StaffKind>(said.Kind),
        Skills = InquiryDefinitionReader.Skills(path.At("Skills"), said.Skills, (name, level) => new StaffSkill(name, level)),
        Languages = InquiryDefinitionReader.Languages(path.At("Languages"), said.Languages),
        Channels = path.At("Channels").Names<Channel>(said.Channels),
        Capacity = said.Capacity is { } capacity ? path.At("Capacity").Read(() => NotNegative(capacity)) : 100,
        Load = said.Load is { } load ? path.At("Load").Read(() => NotNegative(load)) : 0,
        LastAssignedAt = said.LastAssignedAt is null ? null : path.At("LastAssignedAt").Read(() => DefinitionReader.ReadInstant(said.LastAssignedAt)),
    };

    private static int NotNegative(int value) => value >= 0 ? value : throw new FormatException($"zero or more is allowed, but this is {value}");
}
