namespace LibraryService.Delivery;

/// <summary>One step of a plan with the message as it was rendered for it.</summary>
/// <param name="Message">The message.</param>
/// <param name="NotBefore">The first instant at which it may be sent.</param>
/// <param name="GiveUpAt">From when on it is not tried again, and the next step is taken.</param>
public sealed record DeliveryStep(OutboundMessage Message, DateTimeOffset NotBefore, DateTimeOffset GiveUpAt)
{
    /// <summary>
    /// The hash of the message as it was committed, in hexadecimal digits: for a store to set when it reads the message back. What does not match it is not sent. Null, the
    /// default, where the message never left the memory.
    /// </summary>
    public string? CommittedHash { get; init; }

    /// <summary>Whether the message is not the one that was committed.</summary>
    public bool IsAltered => CommittedHash is not null && !string.Equals(CommittedHash, HashOf(Message), StringComparison.OrdinalIgnoreCase);

    /// <summary>The hash that a store keeps beside the message, as <see cref="CommittedHash"/> has it.</summary>
    public static string HashOf(OutboundMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);
        return Convert.ToHexStringLower(message.Hash.Span);
    }
}
