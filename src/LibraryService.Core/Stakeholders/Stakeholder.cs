using System.Globalization;
using System.Text;
using LibraryService.Evidence;
using LibraryService.Routing;

namespace LibraryService.Stakeholders;

/// <summary>Somebody whose support the library needs or has: who they are to it, what they care about, how they may be reached, and what has been said.</summary>
/// <remarks>Immutable. Texts of it show no name and no address.</remarks>
public sealed record Stakeholder
{
    /// <summary>The lowest interest or influence.</summary>
    public const int Lowest = 1;

    /// <summary>The highest interest or influence.</summary>
    public const int Highest = 5;

    /// <summary>Who it is in the register.</summary>
    /// <exception cref="ArgumentException">Nobody is named.</exception>
    public required StakeholderId Id
    {
        get;
        init => field = value.IsEmpty ? throw new ArgumentException("A stakeholder has a name in the register, but this one has none.", nameof(value)) : value;
    }

    /// <summary>What they are called in letters and lists: personal data where it is a person.</summary>
    /// <exception cref="ArgumentException">It is empty or white space.</exception>
    public required string Name
    {
        get;
        init
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(value);
            field = value;
        }
    }

    /// <summary>What they are to the library.</summary>
    public required StakeholderKind Kind { get; init; }

    /// <summary>How much they want to know of the library.</summary>
    /// <value>From 1, hardly anything, to 5, everything.</value>
    public required int Interest { get; init => field = Checked(value); }

    /// <summary>How much they can do for it or against it.</summary>
    /// <value>From 1, hardly anything, to 5, whether it goes on.</value>
    public required int Influence { get; init => field = Checked(value); }

    /// <summary>From when on the library keeps in touch: the first contact is counted from here.</summary>
    public required DateTimeOffset Since { get; init; }

    /// <summary>The sections of the evidence that they care about. Empty, the default, is all.</summary>
    public IReadOnlyList<EvidenceSection> CaresAbout { get; init => field = [.. (value ?? throw new ArgumentNullException(nameof(value))).Distinct()]; } = [];

    /// <summary>How they want and may be reached: addresses, preferences, consents, language. By default nothing is known, and nothing can be sent.</summary>
    public PatronContact Contact { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = new();

    /// <summary>Whether reports are owed to them, by a contract or by law. What is not owed is outreach, and needs their consent.</summary>
    public bool IsOwedReports { get; init; }

    /// <summary>Who of the staff keeps in touch; the default value for nobody in particular.</summary>
    public StaffId Owner { get; init; }

    /// <summary>The contacts that took place, the earliest first; of two with one key the earlier stands.</summary>
    public IReadOnlyList<StakeholderContact> History { get; init => field = InOrder(value); } = [];

    /// <summary>When they were last in contact; <see cref="Since"/> when they never were.</summary>
    public DateTimeOffset LastContact => History.Count > 0 && History[^1].At > Since ? History[^1].At : Since;

    /// <summary>The name under which stores keep what was written to them, so that it is exported and erased as that of a patron is.</summary>
    public PatronId Patron => new($"stakeholder/{Id}");

    /// <summary>The field of the grid in which they stand.</summary>
    /// <param name="highFrom">From which interest or influence on it is much: 2 to 5.</param>
    public Engagement EngagementAt(int highFrom)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(highFrom, Lowest + 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(highFrom, Highest);
        return (Influence >= highFrom, Interest >= highFrom) switch
        {
            (true, true) => Engagement.ManageClosely,
            (true, false) => Engagement.KeepSatisfied,
            (false, true) => Engagement.KeepInformed,
            _ => Engagement.Monitor,
        };
    }

    private static int Checked(int value) => value is >= Lowest and <= Highest
        ? value
        : throw new ArgumentOutOfRangeException(nameof(value), value, string.Create(CultureInfo.InvariantCulture, $"Interest and influence are from {Lowest} to {Highest}."));

    private static IReadOnlyList<StakeholderContact> InOrder(IReadOnlyList<StakeholderContact> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return
        [
            .. value.OrderBy(contact => contact.At)
                .ThenBy(contact => contact.Key, StringComparer.Ordinal)
                .ThenBy(contact => contact.Channel)
                .ThenBy(contact => contact.Note, StringComparer.Ordinal)
                .DistinctBy(contact => contact.Key, StringComparer.Ordinal),
        ];
    }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Id = {Id}, Kind = {Kind}, Interest = {Interest}, Influence = {Influence}");
        return true;
    }
}
