using LibraryService.Desk;
using LibraryService.Hours;
using LibraryService.Routing;
using LibraryService.Sla;
using LibraryService.Templates;
using LibraryService.Templates.Proofreading;

namespace LibraryService.Benchmarks.Desk;

/// <summary>A desk of one branch, and the primitives that it joins.</summary>
internal sealed class Counter
{
    public static DateTimeOffset Ten { get; } = new(2026, 11, 23, 10, 0, 0, TimeSpan.Zero);

    public static BranchId Main { get; } = new("main");

    public static SlaPolicy Policy { get; } = new("standard")
    {
        FirstResponse = TimeSpan.FromHours(4),
        NextResponse = TimeSpan.FromHours(8),
        Resolution = SlaTarget.WorkingDays(3),
        PauseStates = [PauseState.WaitingOnPatron],
    };

    public Counter() => Desk = new ServiceDesk(
        Inquiries, new SlaPolicyBook([Policy]), new HoursBook([KeyValuePair.Create(Main, Hours)]), Catalogue, Contacts, Time);

    public StandingTime Time { get; } = new() { Now = Ten };

    public ServiceHours Hours { get; } = Weekdays();

    public InquiryRouter Inquiries { get; } = new(InquiryPolicy.Default);

    public ContactRouter Contacts { get; } = new(new ContactPolicy());

    // What is measured is the desk, not the proofreader, which has a benchmark of its own; a second reader is asked for all the same.
    public MessageCatalogue Catalogue { get; } = MessageCatalogue.BuiltIn.With(new MessageSettings { Proofreading = new ProofreadingPolicy { IsSecondReaderOnly = true } });

    public ServiceDesk Desk { get; }

    public StaffPresence Presence { get; } = StaffPresence.Of([new StaffMember(new StaffId("tom")) { Status = StaffStatus.Available }]);

    public static Inquiry Inquiry(string id, Channel channel = Channel.Email) => new()
    {
        Id = new CaseId(id),
        Patron = new PatronId("P-7"),
        Channel = channel,
        Topic = "opening.hours",
        BranchId = Main,
        Language = "en",
        Text = "When is the café open?",
        ReceivedAt = Ten,
    };

    private static ServiceHours Weekdays()
    {
        var hours = ServiceHours.In("Europe/London");
        foreach (var day in new[] { DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday })
        {
            hours.Weekly(day, "09:00-17:00");
        }

        return hours.Build();
    }
}
