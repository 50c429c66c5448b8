using LibraryService.Templates;
using LibraryService.Templates.Proofreading;
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
        PolicyUrl = new Uri("https://millbrook.example/what-we-buy"),
    });

    public static MessageExample Example(string name, string language = "en") =>
        MessageExamples.In(language).Single(example => string.Equals(example.Kind.Name.ToString(), name, StringComparison.Ordinal));

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
        Render(new MessageName(name), Example(name, language).Values, Target(channel, language, isShared));

    /// <summary>Renders a message; one that needs a second reader, as that person approved it.</summary>
    public static RenderedMessage Render(MessageName name, MessageValues values, RenderTarget target)
    {
        var message = Catalogue.Render(name, values, target);
        return Example(name.ToString()).Kind is { IsSensitive: false, Audience: not Audience.AllStaff }
            ? message
            : Catalogue.Render(name, values, target with { SecondReading = SecondReading.Of(message.WholeText, new StaffId("rosa"), new StaffId("tom"), MessageExamples.SentAt) });
    }
}
