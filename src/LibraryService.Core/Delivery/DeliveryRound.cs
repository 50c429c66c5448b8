namespace LibraryService.Delivery;

/// <summary>What one round of a worker did.</summary>
/// <param name="Claimed">How many messages it took up.</param>
/// <param name="Arrived">How many of them arrived, or were taken by a carrier.</param>
/// <param name="Postponed">How many wait: for another attempt, for the next step of their plan, or because the facts say so.</param>
/// <param name="Held">How many wait for a person.</param>
/// <param name="Dropped">How many were taken back.</param>
/// <param name="Failed">How many are at the end of their plan and need a person.</param>
/// <param name="NextDue">When the next round is worth while; null when nothing is on its way.</param>
public sealed record DeliveryRound(int Claimed, int Arrived, int Postponed, int Held, int Dropped, int Failed, DateTimeOffset? NextDue)
{
    /// <summary>What went wrong beside the gateways: what questions and the store threw. The messages concerned are dealt with in a later round.</summary>
    public IReadOnlyList<Exception> Errors { get; init; } = [];

    internal static DeliveryRound Of(IReadOnlyList<OutboxEntry> entries, DateTimeOffset? nextDue) => new(
        entries.Count,
        entries.Count(entry => entry.State is DeliveryState.Accepted or DeliveryState.Delivered),
        entries.Count(entry => entry.State is DeliveryState.Waiting or DeliveryState.Sending),
        entries.Count(entry => entry.State == DeliveryState.Held),
        entries.Count(entry => entry.State == DeliveryState.Dropped),
        entries.Count(entry => entry.State == DeliveryState.Failed),
        nextDue);
}
