using System.Collections.Frozen;
using LibraryService.Privacy;

namespace LibraryService.Routing;

/// <summary>A policy made ready to decide by: what is asked for every message is looked up by the number of the channel or purpose.</summary>
internal sealed class ContactRules
{
    private readonly long[] _waits;
    private readonly ChannelSet[] _consent;
    private readonly CapCount[][] _caps;
    private readonly int _verified;
    private readonly int _breaksQuiet;
    private readonly int _noOutreach;
    private readonly FrozenDictionary<Topic, ChannelPreference> _topics;
    private readonly FrozenDictionary<BranchId, ContactSender> _senders;

    public ContactRules(ContactPolicy policy)
    {
        Policy = policy;
        Offered = ChannelSet.Of(policy.Channels);
        Costs = [.. Enum.GetValues<Channel>().Select(channel => policy.Costs.GetValueOrDefault(channel))];
        CheapestFirst = policy.Channels.Count == 0
            ? ChannelPreference.Unset
            : ChannelPreference.Ordered([.. policy.Channels.OrderBy(channel => Costs[(int)channel]).ThenBy(channel => channel)]);
        CheapestOfDefault = policy.Default.Kind == ChannelPreferenceKind.Ordered
            ? ChannelPreference.Ordered([.. policy.Default.Channels.OrderBy(channel => Costs[(int)channel])])
            : policy.Default;
        RequiredChannels = [.. policy.RequiredChannels];
        _waits = [.. Enum.GetValues<Channel>().Select(channel => policy.WaitOn(channel).Ticks)];
        _consent = [.. Enum.GetValues<MessagePurpose>().Select(purpose => purpose == MessagePurpose.Outreach
            ? ChannelSet.All
            : ChannelSet.Of(policy.ConsentRequired.GetValueOrDefault(purpose, [])))];
        var caps = policy.Caps.OrderBy(cap => cap.Name, StringComparer.Ordinal).Select(cap => new CapCount(cap, policy.TimeZone)).ToList();
        _caps = [.. Enum.GetValues<MessagePurpose>().Select(purpose => caps.Where(cap => cap.IsFor(purpose)).ToArray())];
        _verified = Bits(policy.VerifiedFor);
        _breaksQuiet = Bits(policy.UrgentBreaksQuietHours);
        _noOutreach = policy.NoOutreachTo.Aggregate(0, (bits, standing) => bits | (1 << (int)standing));
        _topics = policy.Topics.ToFrozenDictionary();
        _senders = policy.Senders.ToFrozenDictionary();
    }

    public ContactPolicy Policy { get; }

    public ChannelSet Offered { get; }

    public decimal[] Costs { get; }

    /// <summary>Every channel that the library sends on, the cheapest first; unset when there is none.</summary>
    public ChannelPreference CheapestFirst { get; }

    /// <summary>The library's order, the cheapest first; of two that cost the same, as it is. Itself where it is no order.</summary>
    public ChannelPreference CheapestOfDefault { get; }

    public Channel[] RequiredChannels { get; }

    public ContactCalendar<QuietHours> Allowed { get; } = new((quiet, zone) => quiet.AllowedIn(zone));

    public ContactCalendar<ContactDigest> Digests { get; } = new((digest, zone) => digest.In(zone));

    public TimeSpan WaitOn(Channel channel) => new(_waits[(int)channel]);

    public ReadOnlySpan<CapCount> CapsFor(MessagePurpose purpose) => _caps[Known(purpose)];

    public bool NeedsVerified(MessagePurpose purpose) => Has(_verified, purpose);

    public bool UrgentBreaksQuiet(MessagePurpose purpose) => Has(_breaksQuiet, purpose);

    public bool NoOutreachTo(PatronStanding standing) => ((_noOutreach >> (int)standing) & 1) != 0;

    public ChannelPreference ForTopic(Topic topic) =>
        _topics.Count > 0 && _topics.TryGetValue(topic, out var preference) ? preference : ChannelPreference.Unset;

    public ContactSender? SenderOf(BranchId branch) => _senders.Count > 0 ? _senders.GetValueOrDefault(branch) : null;

    /// <summary>Why consent forbids a channel; null when it does not.</summary>
    public ContactReasonCode? ConsentRefuses(MessagePurpose purpose, Channel channel, ConsentState state) => state switch
    {
        ConsentState.Given => null,
        ConsentState.Objected => ContactReasonCode.Objected,
        ConsentState.Withdrawn => ContactReasonCode.ConsentWithdrawn,
        _ when !_consent[Known(purpose)].Has(channel) => null,
        ConsentState.Expired => ContactReasonCode.ConsentExpired,
        _ => ContactReasonCode.ConsentMissing,
    };

    /// <summary>The place of a purpose; one that is no purpose at all is treated as outreach, the strictest.</summary>
    public static int Known(MessagePurpose purpose) =>
        (int)(purpose is MessagePurpose.Service or MessagePurpose.Legal ? purpose : MessagePurpose.Outreach);

    private static int Bits(IReadOnlyList<MessagePurpose> purposes) => purposes.Aggregate(0, (bits, purpose) => bits | (1 << Known(purpose)));

    private static bool Has(int bits, MessagePurpose purpose) => ((bits >> Known(purpose)) & 1) != 0;
}
