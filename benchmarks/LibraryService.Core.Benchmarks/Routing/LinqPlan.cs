using LibraryService.Routing;

namespace LibraryService.Benchmarks.Routing;

/// <summary>A plan as the plain way gives it: the refusals are those of channels, in no order.</summary>
internal sealed record LinqPlan(ContactPlanKind Kind, IReadOnlyList<LinqStep> Steps, IReadOnlyList<(Channel Channel, ContactReasonCode Code)> Refusals)
{
    public ContactRecipient Recipient { get; init; }

    public bool NeedsStaff { get; init; }

    public LinqPlan? Copy { get; init; }

    public static LinqPlan Nothing(bool needsStaff) => new(ContactPlanKind.Suppressed, [], []) { NeedsStaff = needsStaff };

    /// <summary>Whether the router's plan sends the same to the same people at the same times, and refuses the same channels for the same reasons.</summary>
    public bool Agrees(ContactPlan plan) =>
        plan.Kind == Kind
        && plan.Recipient == Recipient
        && plan.NeedsStaff == NeedsStaff
        && plan.Steps.Select(step => new LinqStep(step.Point, step.NotBefore, step.GiveUpAt, step.Cost)).SequenceEqual(Steps)
        && plan.Reasons.Where(reason => reason.IsRefusal).Select(reason => (reason.Channel!.Value, reason.Code)).Order().SequenceEqual(Refusals.Order())
        && (Copy is null ? plan.Copies.Count == 0 : plan.Copies.Count == 1 && Copy.Agrees(plan.Copies[0]));
}
