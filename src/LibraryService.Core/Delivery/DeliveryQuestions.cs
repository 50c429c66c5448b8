namespace LibraryService.Delivery;

/// <summary>What a worker asks of whoever knows the facts, before it sends.</summary>
/// <remarks>It asks from several threads. What a question throws keeps nothing else back: the messages it was about wait, and are asked about again.</remarks>
public sealed class DeliveryQuestions
{
    /// <summary>Nothing is asked: every message goes out as it was rendered.</summary>
    public static DeliveryQuestions None { get; } = new();

    /// <summary>
    /// Whether a message is still right: the hold not picked up, the consent not withdrawn, the text still true. By default it is. Of a message that was gathered each part is asked
    /// about; when they are no longer all right, each goes its own way.
    /// </summary>
    public Func<OutboxEntry, DateTimeOffset, CancellationToken, ValueTask<DeliveryCheck>> Check { get; init; } = static (_, _, _) => new(DeliveryCheck.Send);

    /// <summary>
    /// Makes one message of several with the same <see cref="OutboxEntry.DigestKey"/>: given the entries that <see cref="Check"/> lets go, the steps of the one; none when each is
    /// to go out on its own. Null, the default: each does.
    /// </summary>
    public Func<IReadOnlyList<OutboxEntry>, CancellationToken, ValueTask<IReadOnlyList<DeliveryStep>>>? Gather { get; init; }
}
