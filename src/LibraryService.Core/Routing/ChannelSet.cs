namespace LibraryService.Routing;

/// <summary>A set of channels, as one number.</summary>
internal readonly record struct ChannelSet(int Bits)
{
    /// <summary>How many channels there are.</summary>
    public const int Channels = (int)Channel.Web + 1;

    public static ChannelSet All { get; } = new((1 << Channels) - 1);

    /// <summary>The channels on which a library can start: nobody can be sent to a desk or through a menu.</summary>
    public static ChannelSet Outbound { get; } = new(All.Bits & ~Of([Channel.PhoneTree, Channel.InPerson, Channel.Web]).Bits);

    /// <summary>The channels of the post.</summary>
    public static ChannelSet Postal { get; } = Of([Channel.Letter, Channel.Postcard]);

    /// <summary>The channels on which others may see or hear what is said.</summary>
    public static ChannelSet Overheard { get; } = Of([Channel.Postcard, Channel.Social, Channel.Voice]);

    public static ChannelSet Of(IEnumerable<Channel> channels) => new(channels.Aggregate(0, (bits, channel) => bits | (1 << (int)Check(channel))));

    public static Channel Check(Channel channel) => channel is >= Channel.Email and <= Channel.Web
        ? channel
        : throw new ArgumentOutOfRangeException(nameof(channel), channel, "A channel is one of those of Channel.");

    public bool Has(Channel channel) => ((Bits >> (int)channel) & 1) != 0;

    public IReadOnlyList<Channel> ToList() => [.. Enum.GetValues<Channel>().Where(Has)];
}
