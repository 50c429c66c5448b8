using BenchmarkDotNet.Attributes;
using LibraryService.Delivery;
using LibraryService.Desk;
using LibraryService.Routing;
using LibraryService.Sla;
using LibraryService.Templates;
using LibraryService.Templates.Messages;

namespace LibraryService.Benchmarks.Desk;

/// <summary>From an inquiry to its answer in the outbox, without input, output and proofreading. Promised: under 20 microseconds.</summary>
/// <remarks>The plain way asks the same primitives one by one and keeps nothing: no case, no timeline, no outbox entry.</remarks>
[MemoryDiagnoser]
public class DeskBenchmark
{
    private readonly Counter _counter = new();
    private readonly Inquiry _inquiry = Counter.Inquiry("C-118");
    private readonly Answer _answer = new("When is the café open?", "Every day from ten to four.");
    private readonly PatronContact _patron = new() { Id = new PatronId("P-7"), Points = [ContactPoint.Email("grace@example.org")] };

    [GlobalSetup]
    public void BothSayTheSame()
    {
        var (plain, due) = ByHand();
        var answered = ReceiveToReply();
        if (answered.Outbox[0].Current != plain || _counter.Desk.Report(_counter.Desk.Receive(_inquiry, _counter.Presence))!.NextDue != due)
        {
            throw new InvalidOperationException($"The answers differ:\n{plain.Text}\n{answered.Outbox[0].Current.Text}");
        }
    }

    [Benchmark(Baseline = true)]
    public (OutboundMessage Message, DateTimeOffset? Due) ByHand()
    {
        var route = _counter.Inquiries.Route(_inquiry, _counter.Presence, Counter.Ten);
        var due = Counter.Policy.Evaluate([SlaEvent.Opened(_inquiry.ReceivedAt)], _counter.Hours, Counter.Ten).NextDue;
        var plan = _counter.Contacts.Plan(new ContactRequest { Patron = _patron, Topic = _inquiry.Topic, At = Counter.Ten, PickupBranch = _inquiry.BranchId, DuplicateKey = $"{route.Queue}" });
        var message = _counter.Catalogue.Render(_answer, new RenderTarget(plan.Steps[0].Point.Channel, "en", _inquiry.BranchId) { At = Counter.Ten, TimeZone = TimeZoneInfo.FindSystemTimeZoneById("Europe/London") });
        var sent = new OutboundMessage
        {
            Key = "C-118.0003-Replied.1",
            To = plan.Steps[0].Point,
            Subject = message.Subject,
            Text = message.Text,
            Html = message.Html,
            Language = message.Language,
        };
        return (sent, due);
    }

    [Benchmark]
    public ServiceCase ReceiveToReply() => _counter.Desk.Reply(_counter.Desk.Receive(_inquiry, _counter.Presence), _answer, _patron);
}
