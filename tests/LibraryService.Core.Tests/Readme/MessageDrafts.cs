using LibraryService;
using LibraryService.Templates;
using LibraryService.Templates.Messages;

namespace Readme;

internal sealed class MessageDrafts : ISnippet
{
    public Task Run(TextWriter Console)
    {
        var catalogue = MessageCatalogue.BuiltIn.With(new MessageSettings { Frame = new MessageFrame { Library = "Millbrook Library" } });
        var monday = new DateTimeOffset(2026, 11, 23, 10, 0, 0, TimeSpan.Zero);
        var callBack = new CallBack(monday.AddDays(1), "+447700900123");

        // begin: messages-draft
        var drafted = catalogue.With(new TemplateFile("en/CallBack.draft.liquid", "=== sms\n{{ library }}: we will ring {{ at | when }}. Is that all right?"));
        var published = drafted.Publish(drafted.Drafts[0]);
        foreach (var version in (MessageCatalogue[])[drafted, published])
        {
            Console.WriteLine(version.Render(callBack, new RenderTarget(Channel.Sms, "en-GB") { At = monday }).Text);
        }
        // end: messages-draft

        return Task.CompletedTask;
    }
}
