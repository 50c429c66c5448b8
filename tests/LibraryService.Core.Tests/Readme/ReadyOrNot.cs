using System.Globalization;
using LibraryService;
using LibraryService.Evidence;

namespace Readme;

internal sealed class ReadyOrNot : ISnippet
{
    public Task Run(TextWriter Console)
    {
        var asked = new[] { Channel.Sms, Channel.Sms, Channel.Web, Channel.InPerson }
            .Select((channel, number) => new Inquiry { Id = new CaseId($"C-{number}"), Channel = channel, Topic = "account.fine", ReceivedAt = DateTimeOffset.UnixEpoch });

        // begin: self-service-readiness
        var readiness = SelfServiceReadiness.ParseJson("""
            {
              "Tasks": [
                {
                  "Name": "pay a fine", "Topics": ["account.fine"],
                  "Ways": [
                    { "Name": "by card at the kiosk", "Channel": "InPerson", "State": "Works" },
                    { "Name": "online", "Channel": "Web", "State": "Partly", "Lacks": "in English only" },
                    { "Name": "by text", "Channel": "Sms", "State": "Missing" }
                  ]
                }
              ]
            }
            """);
        foreach (var sentence in readiness.Check(asked).Explain(CultureInfo.GetCultureInfo("en-GB")))
        {
            Console.WriteLine(sentence);
        }
        // end: self-service-readiness

        return Task.CompletedTask;
    }
}
