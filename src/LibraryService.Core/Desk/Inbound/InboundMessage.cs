using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using LibraryService.Routing;

namespace LibraryService.Desk.Inbound;

/// <summary>A message that somebody sent to the library, as its carrier handed it over.</summary>
/// <remarks>
/// A message on <see cref="LibraryService.Channel.Social"/> is a public post; what somebody writes privately on the same network is <see cref="LibraryService.Channel.Chat"/>.
/// Texts of it show the channel and the time, never who wrote or what.
/// </remarks>
public sealed record InboundMessage
{
    /// <summary>Tells the message from all others of its channel, as its carrier does: one that comes a second time changes nothing.</summary>
    /// <exception cref="ArgumentException">It is empty or white space.</exception>
    public required string Key
    {
        get;
        init
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(value);
            field = value;
        }
    }

    /// <summary>How it came.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such channel.</exception>
    public required Channel Channel { get; init => field = ChannelSet.Check(value); }

    /// <summary>The address that it came from: personal data. Null when the carrier names none; blank counts as null. Of a web form the mailbox that was filled in.</summary>
    public string? From { get; init => field = string.IsNullOrWhiteSpace(value) ? null : value.Trim(); }

    /// <summary>The addresses of the library that it went to, as the carrier writes them; null when it names none.</summary>
    public string? To { get; init; }

    /// <summary>The subject line; null where there is none.</summary>
    public string? Subject { get; init; }

    /// <summary>What was said, as plain text: personal data. Empty by default.</summary>
    public string Text { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = "";

    /// <summary>When the carrier took it in. One in the future counts as now; one before 1900 is refused.</summary>
    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>The reply token where the carrier hands it over by itself; null, the default, when it is to be looked for in the addresses and headers of a mail.</summary>
    public string? ReplyToken { get; init; }

    /// <summary>The headers of a mail that say how it came about, such as <c>Auto-Submitted</c>. Letter case of names does not matter. Empty by default.</summary>
    public IReadOnlyDictionary<string, string> Headers
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        }
    } = FrozenDictionary<string, string>.Empty;

    /// <summary>The address under which a public reply to a public post appears, such as the post's own name; null for <see cref="From"/>.</summary>
    public string? PublicReplyTo { get; init; }

    /// <summary>The language in which it is written, as a tag such as <c>es</c>; null when nobody says.</summary>
    public string? Language { get; init; }

    /// <summary>How many files came with it. They stay with the carrier.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than zero.</exception>
    public int Attachments
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    }

    /// <summary>Whether the carrier has answered it already, as some do a STOP: it is then obeyed without another word.</summary>
    public bool CarrierReplied { get; init; }

    /// <summary>What it is about, where the address that it went to tells; the default value for no topic.</summary>
    public Topic Topic { get; init; }

    /// <summary>The branch that it went to; the default value for none in particular.</summary>
    public BranchId BranchId { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Channel = {Channel}, ReceivedAt = {ReceivedAt:O}");
        return true;
    }
}
