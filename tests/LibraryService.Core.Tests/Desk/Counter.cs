using LibraryService.Desk;
using LibraryService.Hours;
using LibraryService.Routing;
using LibraryService.Sla;
using LibraryService.Templates;
using LibraryService.Templates.Messages;
using LibraryService.Testing;

namespace LibraryService.Tests.Desk;

/// <summary>A desk, an inquiry and an answer for tests.</summary>
internal static class Counter
{
    public static DateTimeOffset Ten { get; } = new(2026, 11, 23, 10, 0, 0, TimeSpan.Zero);

    public static BranchId Main { get; } = new("main");

    public static QueueId Front { get; } = new("desk");

    public static QueueId History { get; } = new("local-history");

    public static Answer Cafe { get; } = new("When is the café open?", "Every day from ten to four.");

    public static PatronContact Ada { get; } = new() { Id = new PatronId("P-1"), Points = [ContactPoint.Email("ada@example.org"), ContactPoint.Letter("Ada Lovelace\n12 St James's Square")] };

    public static SlaPolicy Standard { get; } = new("standard")
    {
        FirstResponse = TimeSpan.FromHours(4),
        NextResponse = TimeSpan.FromHours(8),
        Resolution = TimeSpan.FromHours(24),
        PauseStates = [PauseState.WaitingOnPatron],
    };

    public static ServiceDesk NewDesk(TimeProvider? time = null, MessageCatalogue? catalogue = null, ContactPolicy? contact = null, params SlaPolicy[] policies) => new(
        new InquiryRouter(new InquiryPolicy([new InquiryQueue(Front), new InquiryQueue(History)])),
        new SlaPolicyBook(policies.Length == 0 ? [Standard] : policies),
        new HoursBook([KeyValuePair.Create(Main, ServiceHours.Always)]),
        catalogue,
        new ContactRouter(contact ?? new ContactPolicy()),
        time ?? new ManualTime(Ten));

    public static Inquiry Inquiry(string id = "C-118") => new()
    {
        Id = new CaseId(id),
        Patron = new PatronId("P-1"),
        Channel = Channel.Email,
        Topic = "opening.hours",
        BranchId = Main,
        Language = "en",
        Text = "When is the café open?",
        ReceivedAt = Ten,
    };

    public static StaffPresence Staff(params string[] names) =>
        StaffPresence.Of(names.Select(name => new StaffMember(new StaffId(name)) { Status = StaffStatus.Available, Languages = ["en"] }));

    public static SlaStatus Status(this SlaReport? report, SlaMetric metric) => report.ShouldNotBeNull()[metric].Status;
}
