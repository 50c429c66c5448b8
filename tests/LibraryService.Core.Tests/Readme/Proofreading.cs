// begin: proofreading
using LibraryService;
using LibraryService.Templates.Proofreading;
// end: proofreading

namespace Readme;

internal sealed class Proofreading : ISnippet
{
    public Task Run(TextWriter Console)
    {
        // begin: proofreading
        var text = "The tent that you reserved is lost! It will be replaced as soon as possible.";
        var context = new ProofreadContext { Tone = MessageTone.BadNews, Channel = Channel.Chat, Language = "en" };
        foreach (var finding in Proofreader.Default.Read(text, context))
        {
            Console.WriteLine($"{finding.RuleId} {finding.Severity,-10} {text.Substring(finding.Span.Start, finding.Span.Length)}");
        }
        // end: proofreading

        return Task.CompletedTask;
    }
}
