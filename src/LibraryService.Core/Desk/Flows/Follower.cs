using LibraryService.Routing;

namespace LibraryService.Desk.Flows;

/// <summary>A patron who may like to hear of new titles, and what is known of it. Texts of it show no personal data.</summary>
public sealed record Follower
{
    /// <summary>How the patron is reached, with their consents; it names the patron.</summary>
    public required PatronContact Contact { get; init; }

    /// <summary>What they like.</summary>
    public required IReadOnlyList<Interest> Interests { get; init => field = [.. value ?? throw new ArgumentNullException(nameof(value))]; }

    /// <summary>The record of the consent that the message rests on, which it names.</summary>
    public required string ConsentId { get; init; }

    /// <summary>Whether they agreed that what they borrow counts, too. False by default.</summary>
    public bool LoansCount { get; init; }

    /// <summary>The titles that they were told of before, by their ids. Empty by default.</summary>
    public IReadOnlyCollection<string> Told { get; init => field = [.. value ?? throw new ArgumentNullException(nameof(value))]; } = [];

    /// <summary>What they were sent before, for caps. Empty by default.</summary>
    public IReadOnlyList<ContactSent> Sent { get; init => field = [.. value ?? throw new ArgumentNullException(nameof(value))]; } = [];

    /// <summary>How many interests there are; nothing that tells whose.</summary>
    public override string ToString() => FormattableString.Invariant($"follower ({Interests.Count} interests)");
}
