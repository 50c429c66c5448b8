namespace LibraryService.Privacy;

/// <summary>One thing that a person said about being reached for one purpose on one channel, with when, how and on what ground.</summary>
public sealed record ConsentRecord
{
    private ConsentRecord(MessagePurpose purpose, Channel channel, ConsentChange change, DateTimeOffset at, string how)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(how);
        if (!Enum.IsDefined(purpose))
        {
            throw new ArgumentOutOfRangeException(nameof(purpose), purpose, "A purpose is one of those of MessagePurpose.");
        }

        if (!Enum.IsDefined(channel))
        {
            throw new ArgumentOutOfRangeException(nameof(channel), channel, "A channel is one of those of Channel.");
        }

        (Purpose, Channel, Change, At, How) = (purpose, channel, change, at, how);
    }

    /// <summary>What it is about.</summary>
    public MessagePurpose Purpose { get; }

    /// <summary>The channel it is about.</summary>
    public Channel Channel { get; }

    /// <summary>What was said.</summary>
    public ConsentChange Change { get; }

    /// <summary>When it was said.</summary>
    public DateTimeOffset At { get; }

    /// <summary>How it was said, such as <c>sign-up form 2026-03</c> or <c>STOP</c>: the proof that a regulator asks for.</summary>
    public string How { get; }

    /// <summary>The lawful ground of what was given.</summary>
    public ConsentBasis Basis { get; private init; }

    /// <summary>When what was given ends; at this instant it no longer holds. Null when it does not end by itself.</summary>
    public DateTimeOffset? ExpiresAt { get; private init; }

    /// <summary>A yes, or another lawful ground.</summary>
    /// <exception cref="ArgumentException"><paramref name="how"/> is empty, or the end is not after the beginning.</exception>
    public static ConsentRecord Given(
        MessagePurpose purpose,
        Channel channel,
        DateTimeOffset at,
        string how,
        ConsentBasis basis = ConsentBasis.Consent,
        DateTimeOffset? expiresAt = null)
    {
        if (!Enum.IsDefined(basis))
        {
            throw new ArgumentOutOfRangeException(nameof(basis), basis, "A ground is one of those of ConsentBasis.");
        }

        if (expiresAt <= at)
        {
            throw new ArgumentException($"Consent ends after it was given, at {at:O}, but this ends at {expiresAt:O}.", nameof(expiresAt));
        }

        return new ConsentRecord(purpose, channel, ConsentChange.Given, at, how) { Basis = basis, ExpiresAt = expiresAt };
    }

    /// <summary>A yes that was taken back.</summary>
    /// <exception cref="ArgumentException"><paramref name="how"/> is empty.</exception>
    public static ConsentRecord Withdrawn(MessagePurpose purpose, Channel channel, DateTimeOffset at, string how) =>
        new(purpose, channel, ConsentChange.Withdrawn, at, how);

    /// <summary>An objection. It stands until the same person gives a new consent, and its trace is kept for ever; see <see cref="SuppressionList"/>.</summary>
    /// <exception cref="ArgumentException"><paramref name="how"/> is empty.</exception>
    public static ConsentRecord Objected(MessagePurpose purpose, Channel channel, DateTimeOffset at, string how) =>
        new(purpose, channel, ConsentChange.Objected, at, how);
}
