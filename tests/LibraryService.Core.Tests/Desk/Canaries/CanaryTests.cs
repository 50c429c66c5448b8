using System.Diagnostics;
using System.Diagnostics.Metrics;
using LibraryService.Delivery;
using LibraryService.Desk;
using LibraryService.Routing;
using LibraryService.Templates;
using LibraryService.Templates.Messages;
using LibraryService.Templates.Proofreading;
using static LibraryService.Tests.Desk.Counter;

namespace LibraryService.Tests.Desk.Canaries;

/// <summary>Nothing personal gets into a text, an exception, a metric or a trace by accident: canaries are put in, and looked for.</summary>
public class CanaryTests
{
    private static readonly string[] Traces = [CanaryFlow.Canary, CanaryFlow.Number, "900 777", "900777"];

    [Fact]
    public async Task No_text_of_anything_in_the_flow_shows_a_canary()
    {
        var texts = Reached.From(await CanaryFlow.RunAsync());
        texts.Select(text => text.Type).Distinct(StringComparer.Ordinal).Count().ShouldBeGreaterThan(40);
        string[] needed =
        [
            nameof(Inquiry), nameof(CaseEvent), nameof(ServiceCase), nameof(OutboxEntry), nameof(OutboundMessage), nameof(DeliveryAttempt), nameof(DeliveryOutcome), nameof(ContactPlan),
            nameof(PatronContact), nameof(ContactPoint), nameof(ContactProxy), nameof(RenderedMessage), nameof(SecondReading), nameof(MessageFrame), nameof(ReplyOptions), nameof(FeedbackConcern),
        ];
        texts.Select(text => text.Type).Intersect(needed, StringComparer.Ordinal).Order(StringComparer.Ordinal).ShouldBe(needed.Order(StringComparer.Ordinal));
        texts.Where(text => Shows(text.Text)).Select(text => $"{text.Type}: {text.Text}").Distinct(StringComparer.Ordinal).ShouldBeEmpty();
    }

    [Fact]
    public void The_search_finds_a_canary_where_there_is_one() =>
        Reached.From([new KeyValuePair<string, object>("a", new QueueId(CanaryFlow.Canary))]).ShouldContain(text => Shows(text.Text));

    [Fact]
    public void What_messages_say_is_in_the_text_of_none_of_them() => typeof(PatronId).Assembly.GetExportedTypes()
        .Where(type => type is { IsAbstract: false, IsClass: true } && (type.IsAssignableTo(typeof(IMessageModel)) || (type.Namespace == typeof(Answer).Namespace && type.GetMethod("<Clone>$") is not null)))
        .Where(type => !type.IsSubclassOf(typeof(MessageContent)))
        .ShouldBeEmpty();

    public static TheoryData<string> Mistakes => [.. Wrong.Keys];

    private static Dictionary<string, Action> Wrong
    {
        get
        {
            var (canary, desk) = (CanaryFlow.Canary, NewDesk());
            var contact = Ada with { Points = [ContactPoint.Email($"{canary}@example.org")] };
            var asked = Inquiry() with { Text = canary, ReplyTo = $"{canary}@example.org", Patron = new PatronId(canary) };
            var fields = MessageFields.Declare(f => f.Phone("phone").Link("link").Text("name", privacy: FieldPrivacy.Personal).Date("until"));
            return new(StringComparer.Ordinal)
            {
                ["an inquiry that names no case"] = () => desk.Receive(asked with { Id = default }),
                ["a message that nobody added"] = () => desk.Reply(desk.Receive(asked), new Unknown(canary), contact),
                ["a phone number that is none"] = () => fields.Values(v => v.Set("phone", canary)),
                ["a link that is none"] = () => fields.Values(v => v.Set("link", new Uri($"http://{canary}.example.org"))),
                ["a text for a date"] = () => fields.Values(v => v.Set("until", canary)),
                ["a text that grows too long"] = () => desk.Reply(desk.Receive(asked), new Answer(canary, string.Concat(Enumerable.Repeat(canary, 1_000_000))), contact),
                ["a reading of one's own"] = () => SecondReading.Of(canary, new StaffId("tom"), new StaffId("tom"), Ten),
                ["a case without its opening"] = () => ServiceCase.Of(
                    new CaseId("C-1"), desk.PatronWrote(desk.Receive(asked), "m", Channel.Sms, canary).Events.Where(one => one.Kind == CaseEventKind.PatronWrote)),
                ["an entry without a step"] = () => _ = new OutboxEntry("key", []),
                ["two steps of one key"] = () => TwoOfOneKey(contact),
            };
        }
    }

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void No_exception_shows_a_canary(string mistake)
    {
        var thrown = Should.Throw<Exception>(Wrong[mistake]);
        Shows(thrown.ToString()).ShouldBeFalse(thrown.Message);
    }

    [Fact]
    public async Task No_metric_and_no_trace_shows_a_canary()
    {
        var told = new List<string>();
        using var meters = new MeterListener { InstrumentPublished = (instrument, listener) => listener.EnableMeasurementEvents(instrument) };
        meters.SetMeasurementEventCallback<long>((instrument, _, tags, _) => Tell(told, instrument, tags));
        meters.SetMeasurementEventCallback<double>((instrument, _, tags, _) => Tell(told, instrument, tags));
        meters.Start();
        using var traces = new ActivityListener
        {
            ShouldListenTo = _ => true,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity =>
            {
                lock (told)
                {
                    told.Add($"{activity.DisplayName} {string.Join(' ', activity.TagObjects)}");
                }
            },
        };
        ActivitySource.AddActivityListener(traces);
        await CanaryFlow.RunAsync();
        lock (told)
        {
            told.Where(Shows).ShouldBeEmpty();
        }
    }

    private static void Tell(List<string> told, Instrument instrument, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        lock (told)
        {
            told.Add($"{instrument.Name} {string.Join(' ', tags.ToArray())}");
        }
    }

    private static void TwoOfOneKey(PatronContact contact)
    {
        var message = new OutboundMessage { Key = "k", To = contact.Points[0], Text = CanaryFlow.Canary, Language = "en" };
        _ = new OutboxEntry("key", new DeliveryStep(message, Ten, Ten.AddDays(1)), new DeliveryStep(message, Ten, Ten.AddDays(1)));
    }

    private static bool Shows(string text) => Traces.Any(trace => text.Contains(trace, StringComparison.OrdinalIgnoreCase));

    private sealed record Unknown(string Name) : MessageContent, IMessageModel
    {
        public static MessageFields Fields { get; } = MessageFields.Declare(f => f.Text("name"));

        public MessageValues ToValues() => Fields.Values(v => v.Set("name", Name));
    }
}
