using LibraryService.Delivery;
using LibraryService.Desk;
using LibraryService.Desk.Inbound;
using LibraryService.Hours;
using LibraryService.Privacy;
using LibraryService.Routing;
using LibraryService.Sla;
using LibraryService.Testing;
using static LibraryService.Tests.Desk.Counter;

namespace LibraryService.Tests.Desk.Inbound;

/// <summary>A desk that takes messages in, with everything in memory.</summary>
internal sealed class Inbox : IPatronDirectory
{
    public const string AdasPhone = "+447700900123";

    public static readonly HashKeyRing Keys = new(new HashKey("2026", [.. Enumerable.Range(0, 32).Select(i => (byte)i)]));
    public static readonly ReplyTokens Tokens = new(Keys, "desk@library.example");

    public static readonly PatronContact Known = Ada with { Points = [ContactPoint.Email("ada@example.org"), ContactPoint.Sms(AdasPhone), new ContactPoint(Channel.Social, "net:ada")] };

    public Inbox(params PatronContact[] patrons)
        : this(Ten, patrons)
    {
    }

    public Inbox(DateTimeOffset now, params PatronContact[] patrons)
    {
        Time = new ManualTime(now);
        Patrons = [.. patrons];
        Cases = new InMemoryCaseStore(Outbox);
        Service = new ServiceDesk(
            policies: new SlaPolicyBook([Standard]),
            hours: new HoursBook([KeyValuePair.Create(Main, ServiceHours.Always)]),
            time: Time,
            tokens: Tokens);
        Desk = new InboundDesk(new Intake(Service), Cases, Outbox, this, Tokens);
    }

    public ManualTime Time { get; }

    public InMemoryOutboxStore Outbox { get; } = new();

    public InMemoryCaseStore Cases { get; }

    public ServiceDesk Service { get; }

    public InboundDesk Desk { get; }

    public List<PatronContact> Patrons { get; }

    public SuppressionList Objections { get; private set; } = new(Keys);

    public int Learnt { get; private set; }

    public static InboundMessage Mail(string text, string key = "<1@example.org>") => new()
    {
        Key = key,
        Channel = Channel.Email,
        From = "Ada@Example.org",
        To = "desk@library.example",
        Subject = "The café",
        Text = text,
        ReceivedAt = Ten.AddMinutes(-1),
    };

    public static InboundMessage Sms(string text, string key = "SM1") => new() { Key = key, Channel = Channel.Sms, From = AdasPhone, Text = text, ReceivedAt = Ten.AddMinutes(-1) };

    public async Task<InboundOutcome> TakeAsync(InboundMessage message) => await Desk.TakeAsync(message, Staff("ben"), TestContext.Current.CancellationToken);

    public async Task<ServiceCase> OpenAsync(string id = "C-118", Func<Inquiry, Inquiry>? change = null) =>
        (await ((ICaseStore)Cases).SaveAsync(Service.Receive((change ?? (same => same))(Inquiry(id) with { ReceivedAt = Ten.AddHours(-1) })), TestContext.Current.CancellationToken)).ShouldNotBeNull();

    public async Task<ServiceCase> SaveAsync(ServiceCase @case) => (await ((ICaseStore)Cases).SaveAsync(@case, TestContext.Current.CancellationToken)).ShouldNotBeNull();

    public async Task<ServiceCase?> FindAsync(CaseId id) => await Cases.FindAsync(id, TestContext.Current.CancellationToken);

    public async Task<IReadOnlyList<ServiceCase>> OfAdaAsync() => await Cases.OfPatronAsync(Known.Id, TestContext.Current.CancellationToken);

    /// <summary>What waits in the outbox to be sent.</summary>
    public async Task<IReadOnlyList<OutboxEntry>> WaitingAsync() => await Outbox.InStateAsync(DeliveryState.Waiting, 1000, TestContext.Current.CancellationToken);

    public ValueTask<PatronContact?> FindAsync(PatronId id, CancellationToken ct) => new(Patrons.Find(patron => patron.Id == id));

    public ValueTask<IReadOnlyList<PatronContact>> WithAddressAsync(Channel channel, string address, CancellationToken ct) =>
        new([.. Patrons.Where(patron => patron.Points.Any(point => point.IsSamePlace(channel, address)))]);

    public ValueTask LearnAsync(ContactFeedback feedback, CancellationToken ct)
    {
        Learnt++;
        Objections = feedback.ApplyTo(Objections);
        for (var i = 0; i < Patrons.Count; i++)
        {
            Patrons[i] = feedback.ApplyTo(Patrons[i]);
        }

        return default;
    }
}
