// begin: bad-news
using LibraryService;
using LibraryService.Templates;
using LibraryService.Templates.Messages;
// end: bad-news

namespace Readme;

internal sealed class BadNews : ISnippet
{
    public Task Run(TextWriter Console)
    {
        // begin: bad-news
        var catalogue = MessageCatalogue.BuiltIn.With(new MessageSettings
        {
            Frame = new MessageFrame { Library = "Millbrook Library", Sender = "Rosa Whitfield, Millbrook Library", PatronName = "Priya" },
        });
        var lost = new HoldLostOrMissing("The Salt Road", ItemLoss.Lost, OtherCopies: 2, Offer: null);

        Console.WriteLine(catalogue.Render(lost, new RenderTarget(Channel.Email, "en-GB")).Text);
        Console.WriteLine();
        Console.WriteLine(catalogue.Render(lost, new RenderTarget(Channel.Sms, "es")).Text);
        // end: bad-news

        return Task.CompletedTask;
    }
}
