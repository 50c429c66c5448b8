using LibraryService.Delivery;

namespace LibraryService.Testing;

/// <summary>A gateway that keeps what it is given and answers as it is told: it can fail in every way that a real one can.</summary>
/// <remarks>Safe to use from several threads.</remarks>
/// <param name="channel">The channel that it serves.</param>
public sealed class RecordingGateway(Channel channel) : IMessageGateway
{
    private readonly Lock _lock = new();
    private readonly List<OutboundMessage> _given = [];
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly Queue<Func<OutboundMessage, CancellationToken, ValueTask<DeliveryOutcome>>> _answers = new();

    /// <summary>The channel that it serves.</summary>
    public Channel Channel { get; } = channel;

    /// <summary>Whether it refuses to send a key a second time, and answers that it was delivered.</summary>
    public bool HonoursKeys { get; init; }

    /// <summary>Every message it was given, in order, repetitions included.</summary>
    public IReadOnlyList<OutboundMessage> Given
    {
        get
        {
            lock (_lock)
            {
                return [.. _given];
            }
        }
    }

    /// <summary>Answers the next message with an outcome. Without an answer a message is delivered.</summary>
    public RecordingGateway Next(DeliveryOutcomeKind kind, TimeSpan? retryAfter = null, string? detail = null) =>
        Next((_, _) => new(new DeliveryOutcome(kind, retryAfter, detail)));

    /// <summary>Throws at the next message.</summary>
    public RecordingGateway NextThrows(Exception exception) => Next((_, _) => throw exception);

    /// <summary>Never answers the next message, and does not listen when it is told to stop.</summary>
    public RecordingGateway NextHangs() => Next(async (_, _) =>
    {
        await Task.Delay(Timeout.Infinite, CancellationToken.None).ConfigureAwait(false);
        return new DeliveryOutcome(DeliveryOutcomeKind.Unknown);
    });

    /// <summary>Answers the next message in a way of one's own.</summary>
    public RecordingGateway Next(Func<OutboundMessage, CancellationToken, ValueTask<DeliveryOutcome>> answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        lock (_lock)
        {
            _answers.Enqueue(answer);
        }

        return this;
    }

    /// <inheritdoc/>
    public ValueTask<DeliveryOutcome> SendAsync(OutboundMessage message, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(message);
        Func<OutboundMessage, CancellationToken, ValueTask<DeliveryOutcome>>? answer;
        lock (_lock)
        {
            if (HonoursKeys && !_taken.Add(message.Key))
            {
                return new(new DeliveryOutcome(DeliveryOutcomeKind.Delivered, Detail: "taken before"));
            }

            _given.Add(message);
            _answers.TryDequeue(out answer);
        }

        return answer is null ? new(new DeliveryOutcome(DeliveryOutcomeKind.Delivered)) : answer(message, ct);
    }
}
