using LibraryService.Routing;

namespace LibraryService.Desk;

/// <summary>Where an answer goes when all that is known of who asked is the address that the question came from.</summary>
internal static class ReplyPoint
{
    /// <summary>A form on the web asks for the mailbox that it is answered to, and a public post is answered where only its author reads it; else it is the same channel.</summary>
    public static ContactPoint Of(Channel channel, string address) => new(
        channel switch
        {
            Channel.Web => Channel.Email,
            Channel.PhoneTree => Channel.Voice,
            Channel.Social => Channel.Chat,
            var same => same,
        },
        address);

    /// <summary>How who asked is reached; null when the inquiry names no address.</summary>
    public static PatronContact? ContactOf(ServiceCase @case) => @case.Inquiry.ReplyTo is not { } address ? null : new PatronContact
    {
        Id = @case.Inquiry.Patron ?? default,
        Points = [Of(@case.Inquiry.Channel, address) with { IsShared = @case.Notices.HasFlag(CaseNotices.SharedAddress) }],
    };
}
