using LibraryService;
using LibraryService.Templates;
using LibraryService.Templates.Messages;

namespace Readme;

internal sealed class MessagesInOwnWords : ISnippet
{
    public Task Run(TextWriter Console)
    {
        var catalogue = MessageCatalogue.BuiltIn.With(new MessageSettings { Frame = new MessageFrame { Library = "Millbrook Library" } });
        var monday = new DateTimeOffset(2026, 11, 23, 10, 0, 0, TimeSpan.Zero);
        var callBack = new CallBack(monday.AddDays(1), "+447700900123");

        // begin: messages-own-words
        var ours = catalogue.With(
            new TemplateFile("en/CallBack.liquid", "=== sms\n{{ library }}: expect our call {{ at | when }}."),
            new TemplateFile("branches/hillside/en/CallBack.liquid", "=== sms\n{{ library }}, Hillside: Tom will ring you {{ at | when }}."));
        foreach (var branch in (string[])["central", "hillside"])
        {
            var sms = ours.Render(callBack, new RenderTarget(Channel.Sms, "en-GB", new BranchId(branch)) { At = monday });
            Console.WriteLine($"{sms.Text} [{sms.Version}]");
        }
        // end: messages-own-words

        return Task.CompletedTask;
    }
}
