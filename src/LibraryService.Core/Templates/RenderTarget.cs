using System.Globalization;
using LibraryService.Templates.Proofreading;
using LibraryService.Templates.Rendering;

namespace LibraryService.Templates;

/// <summary>Where a text is going: on which channel, in which language, for which branch, and at what time.</summary>
public sealed record RenderTarget
{
    private const int LongestTag = 35;

    /// <summary>Creates a target.</summary>
    /// <param name="channel">The channel, which decides how the text is encoded.</param>
    /// <param name="language">The language as a tag, such as <c>en</c>, <c>en-GB</c> or <c>pt-BR</c>.</param>
    /// <param name="branch">The branch whose own wording is used where there is one.</param>
    /// <exception cref="ArgumentException"><paramref name="language"/> is no language tag.</exception>
    public RenderTarget(Channel channel, string language, BranchId branch = default)
    {
        if (!Enum.IsDefined(channel))
        {
            throw new ArgumentOutOfRangeException(nameof(channel), channel, "There is no such channel.");
        }

        (Channel, Language, Branch) = (channel, RequireTag(language), branch);
    }

    /// <summary>The channel.</summary>
    public Channel Channel { get; }

    /// <summary>The language as a tag.</summary>
    public string Language { get; private init; }

    /// <summary>The branch whose own wording is used where there is one.</summary>
    public BranchId Branch { get; }

    /// <summary>The instant that relative dates are compared with. Null: they are written as dates.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>The zone that instants are shown in. Null: each is shown with the offset that it came with.</summary>
    public TimeZoneInfo? TimeZone { get; init; }

    /// <summary>How dates, times, numbers and money are written. Null: as the language writes them.</summary>
    public CultureInfo? Culture { get; init; }

    /// <summary>Whether others may read what is sent there, such as a family's e-mail address. What is private is then not shown.</summary>
    public bool IsShared { get; init; }

    /// <summary>A second language that is set beside the first. Null for one language.</summary>
    public string? Alongside { get; init => field = value is null ? null : RequireTag(value); }

    /// <summary>Who writes to whom. Null: what the catalogue says for all messages.</summary>
    public MessageFrame? Frame { get; init; }

    /// <summary>The hosts that links may point to, compared whole. Empty: every host.</summary>
    public IReadOnlyList<string> AllowedHosts { get; init; } = [];

    /// <summary>Who has read this very text besides the writer: a reading of <see cref="RenderedMessage.WholeText"/>. Null for nobody; one of another text counts for nothing.</summary>
    public SecondReading? SecondReading { get; init; }

    /// <summary>How many files go with the message.</summary>
    public int Attachments { get; init; }

    /// <summary>Whether what is private may be seen there.</summary>
    internal bool ShowsPrivate => !IsShared
        && Channel is Channel.Email or Channel.Sms or Channel.Chat or Channel.InApp or Channel.Letter or Channel.Web or Channel.InPerson;

    internal TextForm Form => Channel switch
    {
        Channel.Sms => TextForm.Sms,
        Channel.Voice or Channel.PhoneTree => TextForm.Ssml,
        Channel.Letter or Channel.Postcard or Channel.Web or Channel.InApp => TextForm.Html,
        _ => TextForm.Plain,
    };

    /// <summary>The same target for a text in another language than the one asked for.</summary>
    internal RenderTarget In(string language, CultureInfo? culture, IReadOnlyList<string> allowedHosts) =>
        this with { Language = language, Culture = culture, AllowedHosts = allowedHosts };

    /// <summary>Whether a text is a language tag such as <c>en</c> or <c>pt-BR</c>.</summary>
    internal static bool IsTag(string language) => language.Length <= LongestTag
        && language.Split('-') is [{ Length: 2 or 3 } primary, .. var rest]
        && primary.All(char.IsAsciiLetter)
        && rest.All(part => part.Length is >= 1 and <= 8 && part.All(char.IsAsciiLetterOrDigit));

    private static string RequireTag(string language)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(language);
        return IsTag(language) ? language : throw new ArgumentException($"A language is a tag such as en or pt-BR, but this one is '{language}'.", nameof(language));
    }
}
