namespace LibraryService.Delivery;

public sealed partial record OutboxEntry
{
    /// <summary>How far it has come: what a store keeps beside the key, the steps and what the entry is about.</summary>
    public DeliveryProgress Progress => new()
    {
        Step = Step,
        State = State,
        Reason = Reason,
        DueAt = DueAt,
        Worker = Claim?.Worker,
        Attempts = Attempts,
        Version = Version,
        IsReleased = IsReleased,
    };

    /// <summary>The entry as a store kept it. For stores: they make it anew from its key and steps, and then tell how far it had come.</summary>
    /// <exception cref="ArgumentException">No entry can have come that far: there is no such step, or the state does not go with the due instant and the worker.</exception>
    public OutboxEntry Restored(DeliveryProgress progress)
    {
        ArgumentNullException.ThrowIfNull(progress);
        var (isSending, isDue) = (progress.State == DeliveryState.Sending, progress.State is DeliveryState.Waiting or DeliveryState.Sending);
        if (progress.Step < 0 || progress.Step >= Steps.Count || progress.Version < 0)
        {
            throw new ArgumentException(FormattableString.Invariant(
                $"{Key} has {Steps.Count} steps, but step {progress.Step} of version {progress.Version} came."), nameof(progress));
        }

        if (!Enum.IsDefined(progress.State) || isDue != progress.DueAt is not null || isSending != progress.Worker is not null)
        {
            throw new ArgumentException(
                $"What waits or is sent is due, and only what is sent has a worker; but {Key} is {progress.State}, and has {(progress.DueAt is null ? "no" : "a")} due instant and {(progress.Worker is null ? "no" : "a")} worker.",
                nameof(progress));
        }

        return this with
        {
            Step = progress.Step,
            State = progress.State,
            Reason = progress.Reason,
            DueAt = progress.DueAt,
            Claim = progress.Worker is { } worker ? new DeliveryClaim(worker, progress.DueAt!.Value) : null,
            Attempts = [.. progress.Attempts],
            Version = progress.Version,
            IsReleased = progress.IsReleased,
        };
    }

    /// <summary>What is kept is not what was committed. It must not go out; a person must see to it.</summary>
    public OutboxEntry Altered() => Over(DeliveryState.Failed, DeliveryReason.Altered);
}
