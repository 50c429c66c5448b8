using LibraryService.Desk;
using LibraryService.Privacy;
using LibraryService.Routing;
using LibraryService.Testing;

namespace LibraryService.Samples.Desk.Generated;

/// <summary>The patrons' records as the library system keeps them: how each is reached, made up from a seed. What bounces back is kept here.</summary>
internal sealed class PatronBook : IPatronDirectory
{
    private static readonly DateTimeOffset SignedUp = new(2025, 9, 1, 10, 0, 0, TimeSpan.FromHours(1));
    private static readonly (int Weight, string Value)[] Languages = [(89, "en-GB"), (6, "es"), (3, "pl"), (2, "ur")];
    private static readonly (int Weight, ChannelPreference Value)[] Wishes =
    [
        (62, ChannelPreference.Unset), (20, ChannelPreference.Ordered(Channel.Sms, Channel.Email)),
        (12, ChannelPreference.Ordered(Channel.Email, Channel.Letter)), (6, ChannelPreference.Ordered(Channel.Letter)),
    ];

    private readonly SortedDictionary<string, PatronContact> _contacts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _dead = new(StringComparer.OrdinalIgnoreCase);
    private readonly PatronId[] _askers;

    /// <param name="cards">The cards of the library.</param>
    /// <param name="seed">The seed.</param>
    public PatronBook(IReadOnlyList<PatronCard> cards, ulong seed)
    {
        var chance = new SplitMix64(seed ^ 0xADD4E55);
        foreach (var card in cards)
        {
            Add(chance, card);
        }

        // Whoever asks is grown up and writes for themselves; children ask at the desk.
        _askers = [.. cards.Where(card => card.Facts is { Standing: PatronStanding.Active, IsMinor: false } && card.Patron != Priya).Select(card => card.Patron)];
    }

    /// <summary>The patron of the story.</summary>
    public static PatronId Priya { get; } = new("P-042");

    /// <summary>The name that a patron asked for; null when nobody knows it.</summary>
    public string? NameOf(PatronId patron) => _names.GetValueOrDefault(patron.ToString());

    /// <summary>How a patron is reached; null for nobody in the records.</summary>
    public PatronContact? Find(PatronId patron) => _contacts.GetValueOrDefault(patron.ToString());

    /// <inheritdoc/>
    public ValueTask<PatronContact?> FindAsync(PatronId id, CancellationToken ct) => new(Find(id));

    /// <summary>Whether nobody has a mailbox any more.</summary>
    public bool IsDead(string mailbox) => _dead.Contains(mailbox);

    /// <summary>Keeps what a carrier said of an address, for everybody who has it.</summary>
    public void Learn(ContactFeedback feedback)
    {
        foreach (var (id, contact) in _contacts.ToList())
        {
            _contacts[id] = feedback.ApplyTo(contact);
        }
    }

    /// <summary>Somebody who asks on a channel; the default value for one who is not known.</summary>
    public PatronId Pick(SplitMix64 chance, Channel channel)
    {
        // Who rings or posts often says no name.
        var known = channel switch { Channel.Social => 0, Channel.Voice => 70, Channel.Chat => 60, _ => 100 };
        var patron = _askers[chance.Below(_askers.Length)];
        return chance.Percent(known) ? patron : default;
    }

    private void Add(SplitMix64 chance, PatronCard card)
    {
        var (name, address) = (Names.Of(chance), Names.Address(chance));
        var mailbox = $"{Names.Mailbox(name)}.{card.Patron.ToString()[2..]}@post.example";
        var wishes = chance.Pick(Wishes);
        var (hasMail, hasPhone, isShared, agrees, language) = (chance.Percent(88), chance.Percent(60), chance.Percent(8), chance.Percent(85), chance.Pick(Languages));
        if (card.Patron == Priya)
        {
            (name, address) = (MessageExamples.Frame.PatronName!, string.Join('\n', MessageExamples.Frame.PostalAddress));
            (mailbox, wishes, hasMail, hasPhone, isShared, agrees, language) = ("priya@post.example", ChannelPreference.Unset, true, false, false, true, "en-GB");
        }
        else
        {
            address = $"{name}\n{address}";
        }

        var number = $"+4477009{chance.Below(100_000):00000}";
        if (card.Patron == Priya || chance.Below(1000) < 25)
        {
            _dead.Add(mailbox);
        }

        _names.Add(card.Patron.ToString(), name.Split(' ')[0]);
        _contacts.Add(card.Patron.ToString(), new PatronContact
        {
            Id = card.Patron,
            Points =
            [
                .. hasMail ? [ContactPoint.Email(mailbox) with { IsShared = isShared }] : Array.Empty<ContactPoint>(),
                .. hasPhone ? [ContactPoint.Sms(number)] : Array.Empty<ContactPoint>(),
                ContactPoint.Letter(address),
            ],
            Preferences = wishes,
            Language = language,
            Standing = card.Patron == Priya ? PatronStanding.Active : card.Facts.Standing,
            Consents = agrees
                ? ConsentHistory.Of(Yes(Channel.Email), Yes(Channel.Sms))
                : ConsentHistory.Empty,
        });
    }

    private static ConsentRecord Yes(Channel channel) => ConsentRecord.Given(MessagePurpose.Outreach, channel, SignedUp, "sign-up form");
}
