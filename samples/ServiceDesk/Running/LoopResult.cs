using LibraryService.Delivery;
using LibraryService.Desk;
using LibraryService.Metrics.Satisfaction;
using LibraryService.Samples.Desk.Replay;
using LibraryService.Samples.Desk.Routing;

namespace LibraryService.Samples.Desk.Running;

/// <summary>What the desk made of it all.</summary>
/// <param name="Log">The cases as they went, with the hours in which they count.</param>
/// <param name="Cases">The cases as they are kept, in the order of their names.</param>
/// <param name="Messages">The messages as the outbox has them, in the order of their keys.</param>
/// <param name="Routed">Who took what; empty for a log that says who answered without a rota.</param>
/// <param name="Answers">What patrons answered when they were asked how it went.</param>
/// <param name="Firsts">For each case the step with which a person first wrote, with its plan and its words.</param>
/// <param name="CameBack">How many messages came back.</param>
/// <param name="Outbox">The pickup folder.</param>
internal sealed record LoopResult(
    DeskLog Log,
    IReadOnlyList<ServiceCase> Cases,
    IReadOnlyList<OutboxEntry> Messages,
    IReadOnlyList<RoutedInquiry> Routed,
    SurveyTally Answers,
    IReadOnlyDictionary<CaseId, ServiceCase> Firsts,
    int CameBack,
    string Outbox)
{
    /// <summary>The case of the story; null when it is not in this log.</summary>
    public ServiceCase? Story => Cases.FirstOrDefault(@case => @case.Inquiry.Topic == Generated.Quarter.HoldLost && @case.OpenedAt == Generated.Quarter.LostAt);

    /// <summary>The cases as the replay of a log takes them.</summary>
    public static DeskCase Played(ServiceCase @case) =>
        new(@case.Id, @case.Inquiry.Channel, @case.Inquiry.Topic, @case.Inquiry.BranchId, @case.SlaEvents);
}
