using System.Collections.Frozen;
using LibraryService.Hours;

namespace LibraryService.Routing;

/// <summary>A library's rules of how its patrons are reached. Every property works by default.</summary>
public sealed partial class ContactPolicy
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromDays(366);
    private static readonly Channel[] UsualOrder =
        [Channel.Email, Channel.Sms, Channel.Push, Channel.InApp, Channel.Chat, Channel.Voice, Channel.Letter];

    /// <summary>The IANA zone of the library, for patrons of whom none is known.</summary>
    /// <value>The default is <c>UTC</c>.</value>
    /// <exception cref="TimeZoneNotFoundException">There is no such zone.</exception>
    public string TimeZone { get; init => field = ServiceHours.In(value).Build().TimeZone; } = "UTC";

    /// <summary>The languages in which the library writes, its own first. Empty, the default, when that is nobody's question here.</summary>
    /// <exception cref="ArgumentException">One is no language tag such as <c>es</c> or <c>pt-BR</c>.</exception>
    public IReadOnlyList<string> Languages { get; init => field = ContactLanguages.Check(value); } = [];

    /// <summary>The channels that the library can send on.</summary>
    /// <value>By default every channel but the phone tree, the desk and the web site, on which nobody can be sent anything.</value>
    /// <exception cref="ArgumentException">One of those three is named.</exception>
    public IReadOnlyList<Channel> Channels { get; init => field = OutboundOnly(value); } = ChannelSet.Outbound.ToList();

    /// <summary>The order for patrons who said nothing, on topics without one of their own. What it does not name is not used.</summary>
    /// <value>By default e-mail, text, push, in the app, chat, voice, letter. Unset means every channel, the cheapest first.</value>
    public ChannelPreference Default { get; init => field = NotNull(value); } = ChannelPreference.Ordered(UsualOrder);

    /// <summary>The order by topic, for patrons who said nothing. It stands before <see cref="Default"/>. Empty by default.</summary>
    public IReadOnlyDictionary<Topic, ChannelPreference> Topics { get; init => field = Kept(value); } = FrozenDictionary<Topic, ChannelPreference>.Empty;

    /// <summary>The channels that a required message uses when those that the patron chose do not do, in this order.</summary>
    /// <value>By default e-mail, text, letter.</value>
    public IReadOnlyList<Channel> RequiredChannels { get; init => field = OutboundOnly(value); } = [Channel.Email, Channel.Sms, Channel.Letter];

    /// <summary>When patrons who said nothing are not disturbed. None by default.</summary>
    public QuietHours QuietHours { get; init => field = NotNull(value); } = QuietHours.None;

    /// <summary>For which purposes an urgent message may break quiet hours. Empty, the default, for none.</summary>
    public IReadOnlyList<MessagePurpose> UrgentBreaksQuietHours { get; init => field = ContactCap.Kept(value); } = [];

    /// <summary>How long a step waits, counted in allowed hours, before the next one is taken.</summary>
    /// <value>More than zero, at most 366 days. Those not named: 24 hours; text and voice 4 hours; push, in the app and chat 2 hours; letter and postcard 3 days.</value>
    public IReadOnlyDictionary<Channel, TimeSpan> Waits { get; init => field = Checked(value, CheckWait); } =
        FrozenDictionary<Channel, TimeSpan>.Empty;

    /// <summary>What one attempt costs, in one currency. A channel that is not named costs nothing.</summary>
    /// <value>Zero or more.</value>
    public IReadOnlyDictionary<Channel, decimal> Costs { get; init => field = Checked(value, CheckCost); } =
        FrozenDictionary<Channel, decimal>.Empty;

    /// <summary>The channels on which the law asks for consent, by purpose. Outreach needs it on every channel, whatever is said here.</summary>
    public IReadOnlyDictionary<MessagePurpose, IReadOnlyList<Channel>> ConsentRequired { get; init => field = Kept(value); } =
        FrozenDictionary<MessagePurpose, IReadOnlyList<Channel>>.Empty;

    /// <summary>The purposes for which only verified addresses are used. Empty by default.</summary>
    public IReadOnlyList<MessagePurpose> VerifiedFor { get; init => field = ContactCap.Kept(value); } = [];

    /// <summary>How many messages a patron gets at most. Empty by default.</summary>
    /// <exception cref="ArgumentException">Two have one name.</exception>
    public IReadOnlyList<ContactCap> Caps { get; init => field = Distinct(value); } = [];

    /// <summary>When the guardian of a minor is written to. Null, the default, for never.</summary>
    public ContactGuardianRule? Guardian { get; init; }

    /// <summary>Who gets no outreach, whatever they consented to.</summary>
    /// <value>By default staff and institutions.</value>
    public IReadOnlyList<PatronStanding> NoOutreachTo { get; init => field = ContactCap.Kept(value); } = [PatronStanding.Staff, PatronStanding.Institution];

    /// <summary>Whether a patron who can be reached on no digital channel gets a letter, though it is not in the order.</summary>
    /// <value>True by default. Never for outreach.</value>
    public bool LetterAsLastResort { get; init; } = true;

    /// <summary>As whom a message goes out that no branch of its own sends; null when that is nobody's question here.</summary>
    public ContactSender? Sender { get; init; }

    /// <summary>As whom each branch writes to patrons. Empty by default.</summary>
    public IReadOnlyDictionary<BranchId, ContactSender> Senders { get; init => field = Kept(value); } = FrozenDictionary<BranchId, ContactSender>.Empty;

    /// <summary>How much evidence it takes to give up an address.</summary>
    public ContactHealthRule Health { get; init => field = NotNull(value); } = new();

    /// <summary>How long a step on a channel waits, counted in allowed hours.</summary>
    public TimeSpan WaitOn(Channel channel) => Waits.TryGetValue(ChannelSet.Check(channel), out var wait) ? wait : channel switch
    {
        Channel.Sms or Channel.Voice => TimeSpan.FromHours(4),
        Channel.Push or Channel.InApp or Channel.Chat => TimeSpan.FromHours(2),
        Channel.Letter or Channel.Postcard => TimeSpan.FromDays(3),
        _ => TimeSpan.FromDays(1),
    };

    internal static TimeSpan CheckWait(TimeSpan wait) => wait > TimeSpan.Zero && wait <= LongestWait
        ? wait
        : throw new ArgumentOutOfRangeException(nameof(wait), wait, "A wait is more than zero and at most 366 days.");

    internal static decimal CheckCost(decimal cost) => cost >= 0
        ? cost
        : throw new ArgumentOutOfRangeException(nameof(cost), cost, "A cost is zero or more.");

    private static T NotNull<T>(T value)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value);
        return value;
    }

    private static FrozenDictionary<TKey, T> Kept<TKey, T>(IReadOnlyDictionary<TKey, T> value)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.ToFrozenDictionary();
    }

    private static FrozenDictionary<Channel, T> Checked<T>(IReadOnlyDictionary<Channel, T> value, Func<T, T> check)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.ToFrozenDictionary(entry => ChannelSet.Check(entry.Key), entry => check(entry.Value));
    }

    private static IReadOnlyList<Channel> OutboundOnly(IReadOnlyList<Channel> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        foreach (var channel in value)
        {
            if (!ChannelSet.Outbound.Has(ChannelSet.Check(channel)))
            {
                throw new ArgumentException($"A library can send on {string.Join(", ", ChannelSet.Outbound.ToList())}, but not on {channel}.", nameof(value));
            }
        }

        return [.. value.Distinct()];
    }

    private static IReadOnlyList<ContactCap> Distinct(IReadOnlyList<ContactCap> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.GroupBy(cap => cap.Name, StringComparer.Ordinal).FirstOrDefault(same => same.Skip(1).Any()) is { } twice
            ? throw new ArgumentException($"Each cap has a name of its own, but two are called '{twice.Key}'.", nameof(value))
            : [.. value];
    }
}
