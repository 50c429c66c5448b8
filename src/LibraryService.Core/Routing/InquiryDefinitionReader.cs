using LibraryService.Hours;

namespace LibraryService.Routing;

/// <summary>Turns the plain form of an inquiry policy into the value, and names the path of what it cannot read.</summary>
internal static class InquiryDefinitionReader
{
    public static InquiryPolicy Read(InquiryPolicyDefinition definition, DefinitionPath path, HoursBook? hours)
    {
        var partners = path.At("Partners").Each(definition.Partners, (partner, at) => Partner(partner, at, hours));
        var queues = path.At("Queues").Each(definition.Queues, (queue, at) => Queue(queue, at, hours));
        CheckTargets(path.At("Queues"), queues, partners);
        var selfService = path.At("SelfService").Each(definition.SelfService, SelfService);
        var defaults = InquiryPolicy.Default;
        return path.At("Queues").Read(() => new InquiryPolicy(queues, partners)
        {
            SelfService = path.At("SelfService").Read(() => InquiryPolicy.Distinct(selfService)),
            AccountTopics = Topics(path.At("AccountTopics"), definition.AccountTopics),
            Weights = Numbers(path.At("Weights"), definition.Weights, defaults.Weights, InquiryPolicy.CheckedWeight),
            HeadStarts = Numbers(path.At("HeadStarts"), definition.HeadStarts, defaults.HeadStarts, InquiryPolicy.CheckedHeadStart),
            AskAgainAfter = Span(path.At("AskAgainAfter"), definition.AskAgainAfter) ?? defaults.AskAgainAfter,
            LongestSilence = Span(path.At("LongestSilence"), definition.LongestSilence) ?? defaults.LongestSilence,
            KeepFreeAfter = Span(path.At("KeepFreeAfter"), definition.KeepFreeAfter) ?? defaults.KeepFreeAfter,
            PassOverFor = Span(path.At("PassOverFor"), definition.PassOverFor) ?? defaults.PassOverFor,
            SelfServiceFor = Span(path.At("SelfServiceFor"), definition.SelfServiceFor) ?? defaults.SelfServiceFor,
        });
    }

    /// <summary>A name that must be there.</summary>
    public static string Name(DefinitionPath path, string? name) =>
        path.Read(() => DefinitionPath.Required(string.IsNullOrWhiteSpace(name) ? null : name, "a name"));

    public static List<string> Languages(DefinitionPath path, IList<string>? tags) => path.Each(tags, (tag, _) => InquiryLanguage.Checked(tag));

    /// <summary>Skills by name, with a level each.</summary>
    public static List<T> Skills<T>(DefinitionPath path, IDictionary<string, int>? skills, Func<string, int, T> make) =>
        [.. (skills ?? new Dictionary<string, int>(StringComparer.Ordinal)).Select(skill => path.At(skill.Key).Read(() => make(skill.Key, skill.Value)))];

    private static InquiryQueue Queue(InquiryQueueDefinition queue, DefinitionPath path, HoursBook? hours) =>
        new(new QueueId(Name(path.At("Name"), queue.Name)))
        {
            Topics = Topics(path.At("Topics"), queue.Topics),
            Channels = path.At("Channels").Names<Channel>(queue.Channels),
            Languages = Languages(path.At("Languages"), queue.Languages),
            Branches = path.At("Branches").Each(queue.Branches, (branch, _) => new BranchId(branch)),
            Hours = Hours(path, queue.Hours, queue.HoursOf, hours) ?? ServiceHours.Always,
            Rings = queue.Rings is null ? [new QueueRing()] : path.At("Rings").Read(() => new InquiryQueue(new QueueId("checked"))
            {
                Rings = path.At("Rings").Each(queue.Rings, Ring),
            }.Rings),
            Strategy = queue.Strategy is null ? default : path.At("Strategy").Name<InquiryStrategy>(queue.Strategy),
            Overflow = path.At("Overflow").Each(queue.Overflow, Overflow),
            AnswerWithin = Span(path.At("AnswerWithin"), queue.AnswerWithin),
        };

    private static QueueRing Ring(QueueRingDefinition ring, DefinitionPath path) => new()
    {
        After = path.At("After").Read(() => new QueueRing { After = ring.After ?? TimeSpan.Zero }.After),
        Skills = Skills(path.At("Skills"), ring.Skills, (name, level) => new SkillNeed(name, level)),
        Branches = path.At("Branches").Each(ring.Branches, (branch, _) => new BranchId(branch)),
        Staff = path.At("Staff").Each(ring.Staff, (name, _) => new StaffId(name)),
        SameBranch = ring.SameBranch,
        AnyLanguage = ring.AnyLanguage,
    };

    private static OverflowRule Overflow(OverflowRuleDefinition rule, DefinitionPath path)
    {
        var when = rule switch
        {
            { Length: null, Wait: null } => OverflowRule.WhenClosed,
            { Length: { } length, Wait: null } => path.At("Length").Read(() => OverflowRule.WhenWaiting(length)),
            { Length: null, Wait: { } wait } => path.At("Wait").Read(() => OverflowRule.AfterWaiting(wait)),
            _ => throw new FormatException("an overflow says one of Length and Wait, or neither of them for a closed queue"),
        };
        return rule switch
        {
            { Queue: null, Partner: null, CallBack: false } => when.ToAnyPartner(),
            { Queue: { } queue, Partner: null, CallBack: false } => path.At("Queue").Read(() => when.ToQueue(new QueueId(queue))),
            { Queue: null, Partner: { } partner, CallBack: false } => path.At("Partner").Read(() => when.ToPartner(partner)),
            { Queue: null, Partner: null, CallBack: true } => when.ToCallBack(),
            _ => throw new FormatException("an overflow says one of Queue, Partner and CallBack, or none of them for any partner"),
        };
    }

    private static PartnerLibrary Partner(PartnerLibraryDefinition partner, DefinitionPath path, HoursBook? hours) => new(
        Name(path.At("Name"), partner.Name),
        DefinitionPath.Required(Hours(path, partner.Hours, partner.HoursOf, hours), "Hours, or HoursOf,"))
    {
        Topics = Topics(path.At("Topics"), partner.Topics),
        Channels = path.At("Channels").Names<Channel>(partner.Channels),
        Languages = Languages(path.At("Languages"), partner.Languages),
        AskAgainAfter = Span(path.At("AskAgainAfter"), partner.AskAgainAfter) ?? TimeSpan.FromDays(1),
    };

    private static SelfServiceOption SelfService(SelfServiceOptionDefinition option, DefinitionPath path) =>
        new(Name(path.At("Name"), option.Name), Topics(path.At("Topics"), option.Topics))
        {
            Channels = path.At("Channels").Names<Channel>(option.Channels),
            Languages = Languages(path.At("Languages"), option.Languages),
        };

    // The policy sees to it too; here the path of the rule is known.
    private static void CheckTargets(DefinitionPath path, List<InquiryQueue> queues, List<PartnerLibrary> partners)
    {
        for (var i = 0; i < queues.Count; i++)
        {
            for (var rule = 0; rule < queues[i].Overflow.Count; rule++)
            {
                path.At(i).At("Overflow").At(rule).Read(() => OverflowChains.CheckTarget(queues[i], queues[i].Overflow[rule], queues, partners));
            }
        }
    }

    private static ServiceHours? Hours(DefinitionPath path, ServiceHoursDefinition? said, string? branch, HoursBook? book) => (said, branch) switch
    {
        (null, null) => null,
        (not null, null) => DefinitionReader.Read(said, path.At("Hours")),
        (null, not null) => path.At("HoursOf").Read(() => book?.Find(new BranchId(branch))
            ?? throw new FormatException(book is null || book.Branches.Count == 0
                ? $"no branch has hours here, but this is '{branch}'"
                : $"the branches with hours are {string.Join(", ", book.Branches.Keys.Select(one => one.ToString()).Order(StringComparer.Ordinal))}, but this is '{branch}'")),
        _ => throw new FormatException("hours are said by one of Hours and HoursOf"),
    };

    private static List<Topic> Topics(DefinitionPath path, IList<string>? topics) => path.Each(topics, (name, _) => new Topic(name));

    private static TimeSpan? Span(DefinitionPath path, TimeSpan? span) => span is { } said ? path.Read(() => InquiryPolicy.CheckedSpan(said)) : null;

    private static IReadOnlyDictionary<TKey, T> Numbers<TKey, T>(
        DefinitionPath path, IDictionary<string, T>? numbers, IReadOnlyDictionary<TKey, T> defaults, Func<T, T> check)
        where TKey : struct, Enum
    {
        if (numbers is null)
        {
            return defaults;
        }

        var read = new Dictionary<TKey, T>();
        foreach (var (name, number) in numbers)
        {
            path.At(name).Read(() => read.TryAdd(path.At(name).Name<TKey>(name), check(number))
                ? true
                : throw new FormatException($"'{name}' came twice"));
        }

        return read;
    }
}
