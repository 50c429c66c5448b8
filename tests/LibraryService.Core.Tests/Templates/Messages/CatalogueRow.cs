namespace LibraryService.Tests.Templates.Messages;

/// <summary>What the page of the catalogue demands of a message.</summary>
/// <param name="Name">The message.</param>
/// <param name="Letters">The channels that the page names, one letter each.</param>
/// <param name="ToPatron">Whether it goes to a patron, and so has e-mail, SMS, voice and a letter in any case.</param>
internal sealed record CatalogueRow(string Name, string Letters, bool ToPatron = true)
{
    public IReadOnlyList<Channel> Channels =>
    [
        .. (ToPatron ? [Channel.Email, Channel.Sms, Channel.Voice, Channel.Letter] : Array.Empty<Channel>())
            .Concat(Letters.Select(Of))
            .Distinct()
            .Order(),
    ];

    private static Channel Of(char letter) => letter switch
    {
        'E' => Channel.Email,
        'S' => Channel.Sms,
        'I' => Channel.Chat,
        'V' => Channel.Voice,
        'P' => Channel.Letter,
        'W' => Channel.InApp,
        'X' => Channel.Social,
        _ => throw new ArgumentOutOfRangeException(nameof(letter), letter, "A channel is one of ESIVPWX."),
    };
}
