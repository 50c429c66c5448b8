// begin: messages
using LibraryService;
using LibraryService.Templates;
using LibraryService.Templates.Messages;
// end: messages

namespace Readme;

internal sealed class Messages : ISnippet
{
    public Task Run(TextWriter Console)
    {
        // begin: messages
        var catalogue = MessageCatalogue.BuiltIn.With(new MessageSettings { Frame = new MessageFrame { Library = "Millbrook Library" } });
        var monday = new DateTimeOffset(2026, 11, 23, 10, 0, 0, TimeSpan.Zero);
        var callBack = new CallBack(monday.AddDays(1), "+447700900123");
        foreach (var language in (string[])["en-GB", "es"])
        {
            var sms = catalogue.Render(callBack, new RenderTarget(Channel.Sms, language) { At = monday });
            Console.WriteLine(sms.Text);
        }
        // end: messages

        return Task.CompletedTask;
    }
}
