using LibraryService;
using LibraryService.Templates.Proofreading;

namespace Readme;

internal sealed class ProofreadingPolicies : ISnippet
{
    public Task Run(TextWriter Console)
    {
        // begin: proofreading-policy
        var policy = new ProofreadingPolicy
        {
            Severities =
            [
                new RuleSeverity("PR606", Severity.Warning),
                new RuleSeverity("PR606", Severity.Off, new ProofreadingScope { Channels = [Channel.Chat] }),
            ],
            Suppressions = [new RuleSuppression("PR607", "Crazy Golf is what the course is called", new ProofreadingScope { Templates = [new MessageName("CourseBooked")] })],
            Acronyms = ["MILLNET"],
        };
        var reader = new Proofreader(policy);
        var booked = new ProofreadContext { Channel = Channel.InApp, Template = new MessageName("CourseBooked") };
        foreach (var finding in reader.Read("MILLNET says: Crazy Golf is simply booked.", booked))
        {
            Console.WriteLine(finding);
        }
        // end: proofreading-policy

        return Task.CompletedTask;
    }
}
