using LibraryService.Delivery;
using LibraryService.Desk;
using LibraryService.Desk.Flows;
using LibraryService.Metrics.Satisfaction;
using LibraryService.Privacy;
using LibraryService.Routing;
using LibraryService.Sla;
using LibraryService.Templates;
using LibraryService.Templates.Messages;
using LibraryService.Templates.Proofreading;
using LibraryService.Testing;

namespace LibraryService.Tests.Desk.Canaries;

/// <summary>The whole flow with a canary in every personal field: what comes in, is answered, sent, fails, is asked and kept.</summary>
internal sealed class CanaryFlow
{
    public const string Canary = "xanadu";
    public const string Number = "7700900777";

    private static readonly DateTimeOffset Ten = new(2026, 11, 23, 10, 0, 0, TimeSpan.Zero);
    private static readonly PatronId Id = new($"{Canary}-card-7");
    private static readonly Uri Link = new($"https://example.org/{Canary}");
    private readonly ManualTime _time = new(Ten);
    private readonly List<object?> _met = [];

    /// <summary>Every thing that the flow made or was given.</summary>
    public static async Task<IReadOnlyList<object?>> RunAsync()
    {
        var flow = new CanaryFlow();
        await flow.Run();
        return flow._met;
    }

    private async Task Run()
    {
        var keys = new HashKeyRing(new HashKey("2026", new byte[32]));
        var links = new UnsubscribeLinks("https://example.org/stop/{token}", keys);
        var desk = new ServiceDesk(
            policies: new SlaPolicyBook([new SlaPolicy("all") { FirstResponse = TimeSpan.FromHours(4), Resolution = TimeSpan.FromHours(40) }]),
            catalogue: MessageCatalogue.BuiltIn.With(new MessageSettings { PolicyUrl = new Uri("https://example.org/policy") }),
            contacts: new ContactRouter(new ContactPolicy { Guardian = new ContactGuardianRule { Sharing = ContactSharing.Copy } }),
            time: _time,
            unsubscribe: links);
        var options = new ReplyOptions { Frame = new MessageFrame { PatronName = $"{Canary} name", PostalAddress = [$"{Canary} street"], PatronLanguage = "en" }, GuardianFrame = new MessageFrame { PatronName = $"{Canary} mother" } };
        Met(options, Contact());

        var opened = desk.Receive(Asked("C-1"));
        var written = desk.PatronWrote(opened, "m-1", Channel.Sms, $"I am {Canary}.");
        var answered = desk.Reply(written, new Answer($"{Canary}?", $"{Canary}.", new AnswerSource($"{Canary}", Link)), Contact(), options);
        var concern = new FeedbackConcern($"{Canary} noise", $"{Canary} stopped.", $"{Canary} Reyes", new DateOnly(2026, 12, 1));
        var held = desk.Reply(desk.FeedbackReceived(Asked("C-2"), VoiceKind.Concern), concern, Contact(), options);
        var readings = held.Written.Select(text => SecondReading.Of(text.WholeText, new StaffId("priya"), new StaffId("tom"), Ten)).ToList();
        var sent = desk.Reply(held, concern, Contact(), options with { SecondReadings = readings });
        Met(opened, written, answered, held, readings, sent, desk.Report(sent), concern, desk.Reply(opened, concern));
        Met(desk.Merge(answered, desk.Receive(Asked("C-3"))), new PatronStory(Id).With([answered, sent]).With(Contact()));

        var hold = new LostHold { Case = new CaseId("H-1"), Patron = Id, Item = $"{Canary} title", Loss = ItemLoss.Lost, FoundAt = Ten, ExpectedBy = new DateOnly(2026, 12, 1), Loan = new LoanOffer(null, 9, Link) };
        var told = LostHolds.Tell(desk, hold, Contact(), options);
        Met(hold, told, LostHolds.Accepted(desk, told!, "yes", Channel.Web, new IllReceivedRequest($"{Canary} title", new DateOnly(2026, 12, 1)), Contact(), options));
        Met(Suggestions.Decide(desk, Suggestions.Receive(desk, Asked("S-1"), $"{Canary} title", Contact()), $"{Canary} title", SuggestionDecision.Declined(SuggestionRefusal.LowDemand, $"{Canary} words"), Contact()));
        Met(SuggestionDecision.Declined(SuggestionRefusal.LowDemand, $"{Canary} words"));
        var follower = new Follower { Contact = Contact(), Interests = [new Interest(FollowedKind.Author, $"{Canary} author")], ConsentId = $"{Canary} consent" };
        var title = new NewTitle("b-1", $"{Canary} title", Link) { Authors = [$"{Canary} author"] };
        var outreach = new NewTitles(desk, new Pseudonyms(keys, "titles")).Tell([title], [follower]);
        outreach.ShouldNotBeEmpty();
        Met(follower, title, outreach);

        var surveyed = desk.Survey(desk.Resolve(answered), Link, Contact(), options: options);
        var done = desk.SurveyAnswered(surveyed, "s-1", new SurveyAnswer(SurveyQuestion.Satisfaction, 4));
        surveyed.IsSurveyed.ShouldBeTrue();
        Met(surveyed, done, new SurveyResponse { Occasion = new SurveyOccasion { Day = new DateOnly(2026, 11, 23) }, Answers = [], Patron = Id });

        var outbox = new InMemoryOutboxStore();
        var cases = new InMemoryCaseStore(outbox);
        Met(await cases.SaveAsync([done, sent, told!, .. outreach]), await cases.OfPatronAsync(Id));
        await DeliverAsync(desk, done, outbox);
        Met(links.Obey(new SuppressionList(keys).Add(Channel.Email, $"{Canary}@example.org", MessagePurpose.Outreach, Ten), "no token", Ten), new CaseFigures(desk, Ten.AddDays(9)));
    }

    // One gateway throws, one bounces with the address in what it says, one hangs: all of them name whom they wrote to.
    private async Task DeliverAsync(ServiceDesk desk, ServiceCase @case, InMemoryOutboxStore outbox)
    {
        var mail = new RecordingGateway(Channel.Email).NextThrows(new InvalidOperationException($"no mailbox {Canary}@example.org"));
        var sms = new RecordingGateway(Channel.Sms);
        for (var i = 0; i < 40; i++)
        {
            mail.Next(DeliveryOutcomeKind.HardBounce, detail: $"550 {Canary}@example.org");
            sms.Next(DeliveryOutcomeKind.Refused, detail: $"+44{Number} is unknown");
        }

        var worker = new DeliveryWorker(outbox, [mail, sms], time: _time);
        for (var round = 0; round < 20; round++)
        {
            Met(await worker.RunOnceAsync());
            _time.Advance(TimeSpan.FromHours(12));
        }

        var failed = await outbox.InStateAsync(DeliveryState.Failed, 100, default);
        failed.ShouldNotBeEmpty();
        Met(failed, failed.Select(entry => desk.Delivered(@case, entry)).ToList(), failed.SelectMany(entry => entry.Attempts).ToList());
        failed.SelectMany(entry => entry.Attempts).ShouldContain(attempt => attempt.Outcome.Detail == "InvalidOperationException");
    }

    private static Inquiry Asked(string id) => new()
    {
        Id = new CaseId(id),
        Patron = Id,
        Channel = Channel.Email,
        Language = "en",
        Text = $"{Canary} asks.",
        ReplyTo = $"{Canary}@example.org",
        ReceivedAt = Ten,
    };

    private static PatronContact Contact() => new()
    {
        Id = Id,
        Points = [ContactPoint.Email($"{Canary}@example.org"), ContactPoint.Sms($"+44{Number}"), ContactPoint.Letter($"{Canary} street 1")],
        Preferences = ChannelPreference.Ordered(Channel.Email, Channel.Sms),
        Consents = [ConsentRecord.Given(MessagePurpose.Outreach, Channel.Email, Ten.AddDays(-1), "form")],
        BornOn = new DateOnly(2018, 1, 1),
        Guardian = new PatronContact { Id = new PatronId($"{Canary}-mother"), Points = [ContactPoint.Email($"{Canary}.mother@example.org")] },
        Proxy = new ContactProxy(new PatronContact { Points = [ContactPoint.Email($"{Canary}.neighbour@example.org")] }),
    };

    private void Met(params object?[] things) => _met.AddRange(things);
}
