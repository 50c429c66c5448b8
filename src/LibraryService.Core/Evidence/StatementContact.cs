namespace LibraryService.Evidence;

/// <summary>A way in which people can reach the library, as it is made public.</summary>
public sealed record StatementContact
{
    /// <param name="channel">The channel.</param>
    /// <param name="address">Where: a mailbox, a number with its country code, a web address, a street. Empty where the channel says it all.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="channel"/> is no member of <see cref="LibraryService.Channel"/>.</exception>
    public StatementContact(Channel channel, string address = "")
    {
        ArgumentNullException.ThrowIfNull(address);
        (Channel, Address) = (Enum.IsDefined(channel) ? channel : throw new ArgumentOutOfRangeException(nameof(channel), channel, "A channel is one of those of Channel."), address.Trim());
    }

    /// <summary>The channel.</summary>
    public Channel Channel { get; }

    /// <summary>Where; empty where the channel says it all.</summary>
    public string Address { get; }

    /// <summary>The branch that is reached so, whose hours count; the default value for the hours of the queue that answers the channel.</summary>
    public BranchId Branch { get; init; }

    /// <summary>The languages in which people are answered, such as <c>es</c>. Empty, the default, says nothing of it.</summary>
    public IReadOnlyList<string> Languages { get; init => field = [.. value ?? throw new ArgumentNullException(nameof(value))]; } = [];

    /// <summary>The address as a link that a page may carry: for a mailbox, a number or a web address; null for others, and for what is none of these.</summary>
    public Uri? Link => Channel switch
    {
        Channel.Email when Address.IndexOf('@', StringComparison.Ordinal) > 0 => Made($"mailto:{Uri.EscapeDataString(Address).Replace("%40", "@", StringComparison.Ordinal)}"),
        Channel.Voice or Channel.PhoneTree when Number is { } number => Made($"tel:{number}"),
        Channel.Sms when Number is { } number => Made($"sms:{number}"),
        Channel.Web or Channel.Chat or Channel.Social or Channel.InApp
            when Uri.TryCreate(Address, UriKind.Absolute, out var link) && link.Scheme is "https" or "http" => link,
        _ => null,
    };

    private string? Number => string.Concat(Address.Where(sign => char.IsAsciiDigit(sign) || sign == '+')) is { Length: >= 3 } number ? number : null;

    private static Uri? Made(string link) => Uri.TryCreate(link, UriKind.Absolute, out var made) ? made : null;
}
