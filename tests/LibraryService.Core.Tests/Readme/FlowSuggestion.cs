using LibraryService;
using LibraryService.Desk;
using LibraryService.Desk.Flows;
using LibraryService.Sla;
using LibraryService.Templates;
using LibraryService.Templates.Messages;
using LibraryService.Testing;

namespace Readme;

internal sealed class FlowSuggestion : ISnippet
{
    public Task Run(TextWriter Console)
    {
        var now = new DateTimeOffset(2026, 11, 23, 10, 0, 0, TimeSpan.Zero);
        var desk = new ServiceDesk(
            policies: new SlaPolicyBook([new SlaPolicy("suggestions") { Topics = [Suggestions.Topic], Resolution = SlaTarget.Elapsed(TimeSpan.FromDays(14)) }]),
            catalogue: MessageCatalogue.BuiltIn.With(new MessageSettings { PolicyUrl = new Uri("https://library.example/what-we-buy") }),
            time: new ManualTime(now));

        // begin: flow-suggestion
        var made = new Inquiry
        {
            Id = new CaseId("S-41"),
            Channel = Channel.Web,
            ReplyTo = "grace@example.org",
            Text = "Please buy it.",
            ReceivedAt = now.AddDays(-2),
        };
        var received = Suggestions.Receive(desk, made, "The Mills of Millbrook");
        Console.WriteLine($"To be decided by {desk.Report(received)!.NextDue:d MMMM}");

        var decision = SuggestionDecision.Declined(SuggestionRefusal.LowDemand);
        var decided = Suggestions.Decide(desk, received, "The Mills of Millbrook", decision);
        Console.WriteLine($"{decision}, {decided.LastReply!.Outcome}, offers {decided.LastReply.Offer}; {decided.State}");
        // end: flow-suggestion

        return Task.CompletedTask;
    }
}
