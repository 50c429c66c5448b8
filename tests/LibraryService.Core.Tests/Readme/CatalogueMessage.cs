// begin: catalogue-message
using LibraryService;
using LibraryService.Templates;
using LibraryService.Templates.Messages;
// end: catalogue-message

namespace Readme;

internal sealed class CatalogueMessage : ISnippet
{
    public Task Run(TextWriter Console)
    {
        // begin: catalogue-message
        var catalogue = MessageCatalogue.BuiltIn
            .With(new MessageSettings { Frame = new MessageFrame { Library = "Millbrook Library" } })
            .With(new TemplateFile("en/HoldReady.liquid", "=== sms\n{{ library }}: come by until {{ until | date: \"day\" }}."));
        var ready = new HoldReady(["Dune", "Kindred"], "the Market Hall", new DateOnly(2026, 11, 27));

        var message = catalogue.Render(ready, new RenderTarget(Channel.Sms, "en-GB"));
        Console.WriteLine($"{message.Language}, instead of {string.Join(", ", message.Fallbacks)}: {message.Text}");
        foreach (var missing in catalogue.Missing("cy").Where(missing => missing.Message == message.Name).Take(2))
        {
            Console.WriteLine($"Welsh lacks {missing.Message}, section {missing.Section}");
        }
        // end: catalogue-message

        return Task.CompletedTask;
    }
}
