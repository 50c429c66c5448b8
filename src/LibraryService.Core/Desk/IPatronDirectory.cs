using LibraryService.Routing;

namespace LibraryService.Desk;

/// <summary>Tells how patrons are reached: the library system's records, as an integrator reads them.</summary>
/// <remarks>
/// The first member is all that answering needs: it is asked when a case with a reply is saved, and again right before a message is sent. The others are for messages that
/// come in. Added to the container with any lifetime: each question has a scope of its own.
/// </remarks>
public interface IPatronDirectory
{
    /// <summary>All that is known of how a patron can and may be reached; null when there is no such patron.</summary>
    ValueTask<PatronContact?> FindAsync(PatronId id, CancellationToken ct);

    /// <summary>Everybody who has an address, be it written as it may (<see cref="ContactPoint.IsSamePlace"/>). By default nobody: messages then find their case by reply token only.</summary>
    /// <param name="channel">The channel that a message came on. Of a web form the address is a mailbox.</param>
    /// <param name="address">The address that it came from.</param>
    /// <param name="ct">Cancels the question.</param>
    ValueTask<IReadOnlyList<PatronContact>> WithAddressAsync(Channel channel, string address, CancellationToken ct) => new([]);

    /// <summary>
    /// Keeps what the reader of an address asked for, such as a STOP: applied to everybody who has the address, and to the library's list of objections
    /// (<see cref="ContactFeedback.ApplyTo(PatronContact)"/>, <see cref="ContactFeedback.ApplyTo(Privacy.SuppressionList)"/>). The same feedback may come twice.
    /// </summary>
    /// <exception cref="NotSupportedException">By default: a STOP that nobody keeps must not pass for one that was obeyed.</exception>
    ValueTask LearnAsync(ContactFeedback feedback, CancellationToken ct) =>
        throw new NotSupportedException($"{GetType().Name} keeps nothing of what readers ask for; a library that takes text messages in implements {nameof(LearnAsync)}.");
}
