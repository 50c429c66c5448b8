using LibraryService.Privacy;

namespace LibraryService.Routing;

/// <summary>An address at which somebody can be reached on one channel, and what is known of it.</summary>
/// <remarks>Texts of it show the channel and never the address.</remarks>
public sealed record ContactPoint
{
    private readonly Personal<string> _address;

    /// <param name="channel">The channel.</param>
    /// <param name="address">The address as the library's records have it. Blank is allowed, for records have such; the router refuses it with a reason.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="channel"/> is no member of <see cref="LibraryService.Channel"/>.</exception>
    public ContactPoint(Channel channel, string address)
    {
        ArgumentNullException.ThrowIfNull(address);
        Channel = ChannelSet.Check(channel);
        _address = new Personal<string>(address);
        HasAddress = !string.IsNullOrWhiteSpace(address);
    }

    /// <summary>The channel.</summary>
    public Channel Channel { get; }

    /// <summary>The address, as it was written: personal data.</summary>
    public string Address => _address.Reveal();

    /// <summary>Whether somebody showed that the address is theirs, such as by a code or a link.</summary>
    public bool IsVerified { get; init; }

    /// <summary>Whether it must never be used: a home that is shared with somebody dangerous. No message, however urgent, overrides it.</summary>
    public bool DoNotUse { get; init; }

    /// <summary>Whether others read it too: a household's mailbox. Confidential messages are kept from it.</summary>
    public bool IsShared { get; init; }

    /// <summary>Whether it is on the library's list of objections to outreach; see <see cref="PatronContact.CheckedAgainst"/>.</summary>
    public bool HasObjection { get; init; }

    /// <summary>Whether it is on the library's list of addresses that asked for no more messages at all; see <see cref="PatronContact.CheckedAgainst"/>.</summary>
    public bool HasStop { get; init; }

    /// <summary>What the device behind it can show.</summary>
    public ContactDevice Device { get; init; }

    /// <summary>The longest message that it takes, in characters; null when there is no limit.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public int? MaxLength
    {
        get;
        init
        {
            if (value is < 1)
            {
                throw new ArgumentOutOfRangeException(nameof(value), value, "A length is at least 1 character, or null for no limit.");
            }

            field = value;
        }
    }

    /// <summary>What became of messages to it.</summary>
    public ContactHealth Health
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    } = ContactHealth.Unknown;

    internal bool HasAddress { get; }

    /// <summary>A mailbox.</summary>
    public static ContactPoint Email(string address) => new(Channel.Email, address);

    /// <summary>A phone that takes text messages. The number is best written with its country code.</summary>
    public static ContactPoint Sms(string number) => new(Channel.Sms, number);

    /// <summary>A phone that is called.</summary>
    public static ContactPoint Voice(string number) => new(Channel.Voice, number);

    /// <summary>A postal address for letters, line by line as it stands in the address block.</summary>
    public static ContactPoint Letter(string postalAddress) => new(Channel.Letter, postalAddress);

    /// <summary>Whether another point is the same place: the same channel and, however it is written, the same address.</summary>
    public bool IsSamePlace(Channel channel, string address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return channel == Channel && HasAddress && !string.IsNullOrWhiteSpace(address) && string.Equals(
            CanonicalAddress.Of(channel, Address), CanonicalAddress.Of(channel, address), StringComparison.Ordinal);
    }

    /// <summary>The channel, without the address.</summary>
    public override string ToString() => $"{Channel} contact point";
}
