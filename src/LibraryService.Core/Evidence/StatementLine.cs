using LibraryService.Desk;
using LibraryService.Hours;
using LibraryService.Routing;
using LibraryService.Sla;

namespace LibraryService.Evidence;

/// <summary>What a service statement says of one way to reach the library.</summary>
public sealed record StatementLine
{
    private StatementLine(StatementContact contact, ServiceHours hours) => (Contact, Hours) = (contact, hours);

    /// <summary>How the library is reached.</summary>
    public StatementContact Contact { get; }

    /// <summary>When a person is there.</summary>
    public ServiceHours Hours { get; }

    /// <summary>Whether a person is there now.</summary>
    public bool IsThere { get; private init; }

    /// <summary>Until when; null when nobody is there, and when there is no end.</summary>
    public DateTimeOffset? Until { get; private init; }

    /// <summary>When somebody is there again; null when somebody is, and when no opening is left.</summary>
    public DateTimeOffset? Next { get; private init; }

    /// <summary>The closure or holiday for which nobody is there; null when somebody is, or it has no name.</summary>
    public string? Closure { get; private init; }

    /// <summary>The partner library that answers now in the library's place; null for none.</summary>
    public string? Partner { get; private init; }

    /// <summary>How long people of late waited; null when nothing is known of them.</summary>
    public StatementWaits? Waits { get; private init; }

    /// <summary>By when half of those who ask now can expect an answer; null when that cannot be said.</summary>
    public DateTimeOffset? UsuallyBy { get; private init; }

    /// <summary>By when nine of ten can; null when that cannot be said.</summary>
    public DateTimeOffset? NearlyAlwaysBy { get; private init; }

    /// <summary>What is promised for a first answer; null when nothing is.</summary>
    public SlaTarget? Promise { get; private init; }

    /// <summary>By when it is promised to who asks now; null when nothing is, and when no opening is left.</summary>
    public DateTimeOffset? PromisedBy { get; private init; }

    /// <summary>When somebody is there in the coming seven days.</summary>
    public IReadOnlyList<StatementHours> Coming { get; private init; } = [];

    internal static StatementLine Of(StatementContact contact, StatementFacts facts, DateTimeOffset at)
    {
        var asked = new Inquiry { Id = new CaseId("statement"), Channel = contact.Channel, BranchId = contact.Branch, ReceivedAt = at };
        var queue = facts.Inquiries.Queues.FirstOrDefault(queue => queue.Takes(asked)) ?? facts.Inquiries.Queues[^1];
        var policy = facts.Promises.For(contact.Channel, Priority.Normal, topic: default, contact.Branch);
        var hours = facts.Hours.Find(contact.Branch) ?? queue.Hours;
        var isThere = hours.IsOpen(at);
        var cases = facts.Cases.Where(@case => IsOf(@case, contact, facts, at)).ToList();
        var waits = facts.Cases.Count == 0 ? null : StatementWaits.Of(cases, hours, at, facts.Fewest);
        var promise = policy?[SlaMetric.FirstResponse];
        return new StatementLine(contact, hours)
        {
            IsThere = isThere,
            Until = isThere ? hours.NextClosing(at) : null,
            Next = isThere ? null : hours.NextOpening(at),
            Closure = hours.ClosureName(at),
            Partner = isThere ? null : PartnerOf(queue, facts.Inquiries, asked, at),
            Waits = waits,
            UsuallyBy = waits?.Half is { } half ? hours.Add(at, half) : null,
            NearlyAlwaysBy = waits?.NineOfTen is { } most ? hours.Add(at, most) : null,
            Promise = promise,
            PromisedBy = promise is { } target ? SlaClock.Start(policy!.Hours ?? hours, target, at).Due : null,
            Coming = StatementHours.Of(hours, at),
        };
    }

    private static bool IsOf(ServiceCase @case, StatementContact contact, StatementFacts facts, DateTimeOffset at) =>
        @case is { IsBegunByLibrary: false, State: not CaseState.Merged }
        && @case.Inquiry.Channel == contact.Channel
        && (contact.Branch.IsEmpty || @case.Inquiry.BranchId == contact.Branch)
        && @case.OpenedAt <= at
        && (@case.OpenedAt > at - facts.Recent || (!@case.IsClosed && !@case.Events.Any(@case.IsAnswer)));

    // Only what overflows to a partner when nobody is there is answered there now.
    private static string? PartnerOf(InquiryQueue queue, InquiryPolicy policy, Inquiry asked, DateTimeOffset at) => queue.Overflow
        .Where(rule => rule is { When: OverflowWhen.Closed, Target: OverflowTarget.Partner or OverflowTarget.AnyPartner })
        .Select(rule => policy.Partners.FirstOrDefault(partner => (rule.Partner is null || string.Equals(rule.Partner, partner.Name, StringComparison.Ordinal))
            && partner.Takes(asked) && partner.Hours.IsOpen(at)))
        .FirstOrDefault(partner => partner is not null)?.Name;
}
