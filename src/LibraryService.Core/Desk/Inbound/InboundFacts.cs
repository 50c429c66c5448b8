using LibraryService.Routing;

namespace LibraryService.Desk.Inbound;

/// <summary>What is known around a message when it is decided what becomes of it.</summary>
public sealed record InboundFacts
{
    /// <summary>Nothing is known.</summary>
    public static InboundFacts None { get; } = new();

    /// <summary>The case that the message's reply token names, or the one that this went into; null without a valid token.</summary>
    public ServiceCase? ByToken { get; init; }

    /// <summary>
    /// The cases that may fit, closed ones included: those of the one patron who has the address, and those of an address that belongs to nobody known. Others are not
    /// touched. Empty by default.
    /// </summary>
    public IReadOnlyList<ServiceCase> Cases { get; init => field = [.. value ?? throw new ArgumentNullException(nameof(value))]; } = [];

    /// <summary>The patrons who have the address that it came from. Empty by default.</summary>
    public IReadOnlyList<PatronContact> Patrons { get; init => field = [.. value ?? throw new ArgumentNullException(nameof(value))]; } = [];

    /// <summary>The name of the case that it becomes if none fits; the default value for one that follows from the message's key.</summary>
    public CaseId NewCase { get; init; }

    /// <summary>The patron who wrote; null when nobody, or more than one, has the address.</summary>
    internal PatronContact? Patron => Patrons.Count == 1 ? Patrons[0] : null;
}
