using System.Xml.Linq;
using LibraryService.Templates;
using LibraryService.Testing;

namespace LibraryService.Tests.Templates.Messages;

/// <summary>Renders the examples as the tests of the messages need them.</summary>
internal static class Rendering
{
    public static IReadOnlyList<string> Languages { get; } = ["en", "es"];

    /// <summary>Neither name nor address of the patron, and nowhere to answer to.</summary>
    public static MessageFrame BareFrame { get; } = new() { Library = "Millbrook Library" };

    public static MessageCatalogue Catalogue { get; } = MessageCatalogue.BuiltIn.With(new MessageSettings
    {
        Frame = MessageExamples.Frame,
        AllowedHosts = ["millbrook.example"],
    });

    public static MessageExample Example(string name) =>
        MessageExamples.All.Single(example => string.Equals(example.Kind.Name.ToString(), name, StringComparison.Ordinal));

    /// <summary>The channels that the page demands, and others for which the message has words.</summary>
    public static IReadOnlyList<Channel> ChannelsOf(string name) =>
    [
        .. CataloguePage.Of(name).Channels
            .Concat(new[] { Channel.Push, Channel.Postcard, Channel.Social }.Where(channel => Catalogue.Serves(new MessageName(name), channel)))
            .Distinct()
            .Order(),
    ];

    public static RenderTarget Target(Channel channel, string language, bool isShared = false) => new(channel, language is "en" ? "en-GB" : language)
    {
        At = MessageExamples.SentAt,
        TimeZone = TimeZoneInfo.Utc,
        IsShared = isShared,
    };

    public static RenderedMessage Render(string name, Channel channel, string language, bool isShared = false) =>
        Catalogue.Render(new MessageName(name), Example(name).Values, Target(channel, language, isShared));

    /// <summary>What a person reads or hears, without the marks of speech.</summary>
    public static string Plain(RenderedMessage message) => message.Channel is Channel.Voice or Channel.PhoneTree
        ? string.Join('\n', XDocument.Parse(message.Text, LoadOptions.PreserveWhitespace).Root!.Value.Trim().Split('\n').Select(line => line.Trim()))
        : message.Text;
}
