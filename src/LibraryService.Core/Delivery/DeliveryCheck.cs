namespace LibraryService.Delivery;

/// <summary>What the facts say of a message when it is about to be sent.</summary>
public sealed record DeliveryCheck
{
    private DeliveryCheck()
    {
    }

    /// <summary>It goes out as it is.</summary>
    public static DeliveryCheck Send { get; } = new();

    internal DeliveryReason Reason { get; private init; }

    internal bool IsDropped { get; private init; }

    internal DateTimeOffset? Until { get; private init; }

    internal IReadOnlyList<DeliveryStep>? Steps { get; private init; }

    internal bool IsPassedOver { get; private init; }

    internal IReadOnlyList<OutboxEntry>? Apart { get; private init; }

    /// <summary>Not to this address any more: the next step of the plan is taken, and at its end a person sees it.</summary>
    public static DeliveryCheck NextStep { get; } = new() { IsPassedOver = true };

    /// <summary>It must wait: quiet hours have begun, say.</summary>
    public static DeliveryCheck Wait(DateTimeOffset until) => new() { Until = until };

    /// <summary>It must not go out at all.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="reason"/> is not one for which a message is dropped.</exception>
    public static DeliveryCheck Drop(DeliveryReason reason) => new() { IsDropped = true, Reason = DeliveryReasons.Dropping(reason) };

    /// <summary>A person must see it first.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="reason"/> is not one for which a message is held.</exception>
    public static DeliveryCheck Hold(DeliveryReason reason) => new() { Reason = DeliveryReasons.Holding(reason) };

    /// <summary>
    /// What it says is no longer right. Before the first attempt these steps take the place of its own. After it they go out as a message of their own, for the old one may have
    /// arrived: see <see cref="OutboxEntry.Correction"/>; and the old one is not tried again.
    /// </summary>
    /// <exception cref="ArgumentException"><paramref name="steps"/> is empty.</exception>
    public static DeliveryCheck RenderAnew(params IReadOnlyList<DeliveryStep> steps) => new() { Steps = DeliverySteps.Valid(steps) };

    /// <summary>It was gathered from several that no longer go together: these take its place, each on its own.</summary>
    internal static DeliveryCheck TakeApart(IReadOnlyList<OutboxEntry> entries) => new() { Apart = entries };
}
