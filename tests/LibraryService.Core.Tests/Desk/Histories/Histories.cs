using LibraryService.Delivery;
using LibraryService.Desk;
using LibraryService.Hours;
using LibraryService.Privacy;
using LibraryService.Routing;
using LibraryService.Sla;
using LibraryService.Templates;
using LibraryService.Templates.Messages;
using LibraryService.Templates.Proofreading;
using static LibraryService.Tests.Desk.Counter;

namespace LibraryService.Tests.Desk.Histories;

/// <summary>Runs random histories of one desk, from the first inquiry to what left the house.</summary>
/// <param name="secondReader">Whether the desk holds what needs a second reader, as it must.</param>
/// <param name="consent">Whether the desk knows what the patron consented to, as it must.</param>
/// <param name="asksAgain">Whether the facts are asked again before a message is sent, as they must be.</param>
internal sealed class Histories(bool secondReader = true, bool consent = true, bool asksAgain = true)
{
    private static readonly Channel[] Channels = [Channel.Email, Channel.Sms];
    private static readonly FeedbackConcern Concern = new("the noise", "We have asked the builders to stop at noon.", "Tom Reyes", new DateOnly(2026, 12, 1));
    private static readonly StaffId Writer = new("priya");
    private static readonly StaffId Reader = new("tom");

    private readonly HistoryTime _time = new() { Now = Ten };
    private ServiceDesk? _desk;

    /// <summary>One history. The same seed gives the same one.</summary>
    public async Task<History> RunAsync(int seed)
    {
        var history = new History(seed, _time);
        _time.Now = Ten;
        _desk ??= NewDesk();
        var outbox = new InMemoryOutboxStore();
        ICaseStore cases = new InMemoryCaseStore(outbox);
        var worker = new DeliveryWorker(
            outbox,
            Channels.Select(channel => new HistoryGateway(channel, history)),
            time: _time,
            questions: asksAgain ? new DeliveryQuestions { Check = (entry, at, _) => new(history.Check(entry, at)) } : null,
            name: "one");
        history.Keep(_desk.Receive(Inquiry()));
        for (var steps = history.Random.Next(3, 9); steps > 0; steps--)
        {
            _time.Now += TimeSpan.FromMinutes(history.Random.Next(3) * history.Random.Next(200));
            if (history.Random.Next(4) == 0)
            {
                history.Keep(await cases.SaveAsync(history.Case) ?? throw new InvalidOperationException("Nobody else changes the case."));
                await worker.RunOnceAsync();
            }
            else
            {
                history.Keep(Step(_desk, history));
            }
        }

        await cases.SaveAsync(history.Case);
        for (var round = 0; round < 3; round++)
        {
            await worker.RunOnceAsync();
            _time.Now += TimeSpan.FromHours(history.Random.Next(30));
        }

        return history;
    }

    private ServiceCase Step(ServiceDesk desk, History history)
    {
        var (@case, random) = (history.Case, history.Random);
        return random.Next(13) switch
        {
            0 => desk.PatronWrote(@case, $"m-{random.Next(4)}", Channel.Email, "And on Sunday?"),
            1 => desk.PatronWrote(@case, $"m-{random.Next(4)}", Channel.Sms, "I wrote this yesterday.", _time.Now.AddDays(-1)),
            2 => desk.Answered(@case, Channel.Voice, Reader),
            3 => desk.Wait(@case, random.Next(2) == 0 ? PauseState.WaitingOnPatron : "waiting-on-lender"),
            4 => desk.Resume(@case),
            5 => desk.Transfer(@case, random.Next(2) == 0 ? Front : Counter.History),
            6 => desk.Resolve(@case),
            7 => desk.Reopen(@case),
            8 => desk.Merge(@case, desk.Receive(Inquiry($"C-{random.Next(3)}"))).Kept,
            9 => desk.Survey(@case, new Uri("https://example.org/s"), Known(history)),
            10 => desk.Reply(@case, Cafe, Known(history), new ReplyOptions { Purpose = random.Next(2) == 0 ? MessagePurpose.Outreach : MessagePurpose.Service, ExpiresAt = Expiry(history) }),
            11 => Concerned(desk, history, "We have asked the builders to stop at noon."),
            _ => Concerned(desk, history, "We have asked the builders to go."),
        };
    }

    // A second person reads what was held, or something else, or nothing.
    private ServiceCase Concerned(ServiceDesk desk, History history, string action)
    {
        var concern = Concern with { Action = action };
        var held = desk.Reply(history.Case, concern, Known(history));
        var reads = history.Random.Next(3);
        SecondReading[] readings = reads == 0 ? [] : [.. held.Written.Select(text => SecondReading.Of(reads == 1 ? text.WholeText : text.WholeText + " ", Writer, Reader, _time.Now))];
        history.Read.UnionWith(reads == 1 ? held.Written.Select(text => text.WholeText) : []);
        return desk.Reply(history.Case, concern, Known(history), new ReplyOptions { SecondReadings = readings, ExpiresAt = Expiry(history) });
    }

    private DateTimeOffset? Expiry(History history)
    {
        history.ExpiresAt = history.Random.Next(3) == 0 ? _time.Now.AddHours(history.Random.Next(1, 12)) : null;
        return history.ExpiresAt;
    }

    private PatronContact Known(History history) => consent
        ? history.Patron
        : history.Patron with { Consents = [.. Channels.Select(channel => ConsentRecord.Given(MessagePurpose.Outreach, channel, Ten.AddDays(-9), "a form that nobody filled in"))] };

    private ServiceDesk NewDesk() => new(
        new InquiryRouter(new InquiryPolicy([new InquiryQueue(Front), new InquiryQueue(Counter.History)])),
        new SlaPolicyBook([Standard]),
        new HoursBook([KeyValuePair.Create(Main, ServiceHours.Always)]),
        MessageCatalogue.BuiltIn.With(new MessageSettings
        {
            Proofreading = secondReader
                ? new ProofreadingPolicy { IsSecondReaderOnly = true }
                : new ProofreadingPolicy { IsSecondReaderOnly = true, Severities = [new RuleSeverity("PR401", Severity.Off)] },
        }),
        new ContactRouter(new ContactPolicy()),
        _time);
}
