using LibraryService.Delivery;
using LibraryService.Routing;

namespace LibraryService.Desk.Inbound;

/// <summary>What became of a message, and what is to be kept of it.</summary>
/// <param name="Kind">What it was taken for.</param>
/// <param name="Case">The case that it belongs to; null for none. To be saved unless <paramref name="Kind"/> is <see cref="InboundKind.Repeated"/> or <see cref="InboundKind.Automatic"/>.</param>
public sealed record InboundOutcome(InboundKind Kind, ServiceCase? Case = null)
{
    /// <summary>What its reader asked for, to be applied to every patron who has the address and to the list of objections before <see cref="Outbox"/> is sent; null when nothing.</summary>
    public ContactFeedback? Feedback { get; init; }

    /// <summary>The messages that belong to no case: the confirmation of a STOP, dropped where the carrier has sent one. Those of the case are in it.</summary>
    public IReadOnlyList<OutboxEntry> Outbox { get; init => field = [.. value ?? throw new ArgumentNullException(nameof(value))]; } = [];

    /// <summary>What staff should know of who wrote; it stands in the case as well.</summary>
    public CaseNotices Notices { get; init; }

    /// <summary>Whether the case has something new to be saved.</summary>
    public bool ChangesCase => Case is not null && Kind is InboundKind.NewCase or InboundKind.OnCase or InboundKind.Thanks;

    /// <summary>The kind and the case; nothing that tells who wrote.</summary>
    public override string ToString() => Case is null ? $"{Kind}" : $"{Kind}, {Case}";
}
