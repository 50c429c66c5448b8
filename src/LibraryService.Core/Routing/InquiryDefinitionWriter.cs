using LibraryService.Hours;

namespace LibraryService.Routing;

/// <summary>Writes an inquiry policy in its plain form.</summary>
internal static class InquiryDefinitionWriter
{
    public static InquiryPolicyDefinition Write(InquiryPolicy policy) => new()
    {
        Queues = [.. policy.Queues.Select(Queue)],
        Partners = List(policy.Partners, Partner),
        SelfService = List(policy.SelfService, SelfService),
        AccountTopics = Names(policy.AccountTopics),
        Weights = policy.Weights.OrderBy(weight => weight.Key).ToDictionary(weight => weight.Key.ToString(), weight => weight.Value, StringComparer.Ordinal),
        HeadStarts = policy.HeadStarts.OrderBy(ahead => ahead.Key).ToDictionary(ahead => ahead.Key.ToString(), ahead => ahead.Value, StringComparer.Ordinal),
        AskAgainAfter = policy.AskAgainAfter,
        LongestSilence = policy.LongestSilence,
        KeepFreeAfter = policy.KeepFreeAfter,
        PassOverFor = policy.PassOverFor,
        SelfServiceFor = policy.SelfServiceFor,
    };

    public static List<string>? Names<T>(IReadOnlyList<T> items) => List(items, item => item!.ToString()!);

    public static List<TTo>? List<TFrom, TTo>(IReadOnlyList<TFrom> items, Func<TFrom, TTo> write) =>
        items.Count == 0 ? null : [.. items.Select(write)];

    public static Dictionary<string, int>? Skills(IEnumerable<(string Name, int Level)> skills)
    {
        var levels = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, level) in skills)
        {
            levels[name] = Math.Max(level, levels.GetValueOrDefault(name));
        }

        return levels.Count == 0 ? null : levels;
    }

    private static InquiryQueueDefinition Queue(InquiryQueue queue) => new()
    {
        Name = queue.Id.ToString(),
        Topics = Names(queue.Topics),
        Channels = Names(queue.Channels),
        Languages = Names(queue.Languages),
        Branches = Names(queue.Branches),
        Hours = ReferenceEquals(queue.Hours, ServiceHours.Always) ? null : queue.Hours.ToDefinition(),
        Rings = [.. queue.Rings.Select(Ring)],
        Strategy = queue.Strategy.ToString(),
        Overflow = List(queue.Overflow, Overflow),
        AnswerWithin = queue.AnswerWithin,
    };

    private static QueueRingDefinition Ring(QueueRing ring) => new()
    {
        After = ring.After == TimeSpan.Zero ? null : ring.After,
        Skills = Skills(ring.Skills.Select(skill => (skill.Name, skill.Level))),
        Branches = Names(ring.Branches),
        Staff = Names(ring.Staff),
        SameBranch = ring.SameBranch,
        AnyLanguage = ring.AnyLanguage,
    };

    private static OverflowRuleDefinition Overflow(OverflowRule rule) => new()
    {
        Length = rule.When == OverflowWhen.Length ? rule.Length : null,
        Wait = rule.When == OverflowWhen.Wait ? rule.Wait : null,
        Queue = rule.Target == OverflowTarget.Queue ? rule.Queue.ToString() : null,
        Partner = rule.Partner,
        CallBack = rule.Target == OverflowTarget.CallBack,
    };

    private static PartnerLibraryDefinition Partner(PartnerLibrary partner) => new()
    {
        Name = partner.Name,
        Hours = partner.Hours.ToDefinition(),
        Topics = Names(partner.Topics),
        Channels = Names(partner.Channels),
        Languages = Names(partner.Languages),
        AskAgainAfter = partner.AskAgainAfter,
    };

    private static SelfServiceOptionDefinition SelfService(SelfServiceOption option) => new()
    {
        Name = option.Name,
        Topics = Names(option.Topics),
        Channels = Names(option.Channels),
        Languages = Names(option.Languages),
    };
}
