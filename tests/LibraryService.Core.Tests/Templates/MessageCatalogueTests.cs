using System.Xml.Linq;
using LibraryService.Templates;
using LibraryService.Templates.Messages;

namespace LibraryService.Tests.Templates;

public class MessageCatalogueTests
{
    private static readonly HoldReady Ready = new(["Dune", "R & J <1>"], "Central Library", new DateOnly(2026, 11, 27));

    [Fact]
    public void Show()
    {
        foreach (var channel in new[] { Channel.Email, Channel.Sms, Channel.Voice, Channel.Letter })
        {
            foreach (var language in new[] { "en-GB", "es" })
            {
                var message = MessageCatalogue.BuiltIn.Render(Ready, new RenderTarget(channel, language));
                Console.WriteLine($"--- {channel} {language} {message.Version} [{string.Join(",", message.Fallbacks)}]\n{message.Subject}\n{message.Text}\n{message.Html}");
                if (message.Html is not null)
                {
                    XDocument.Parse(message.Html);
                }
            }
        }
    }
}
