using System.Globalization;
using LibraryService.Desk;
using LibraryService.Evidence;
using LibraryService.Hours;
using LibraryService.Routing;
using LibraryService.Sla;

namespace LibraryService.Tests.Evidence;

/// <summary>A library for the statements of tests: open on weekdays from nine to five in London.</summary>
internal static class StatementCounter
{
    public static CultureInfo British { get; } = CultureInfo.GetCultureInfo("en-GB");

    public static CultureInfo Spanish { get; } = CultureInfo.GetCultureInfo("es-ES");

    /// <summary>Monday at ten.</summary>
    public static DateTimeOffset Monday { get; } = new(2026, 11, 23, 10, 0, 0, TimeSpan.Zero);

    public static BranchId Main { get; } = new("main");

    public static ServiceHours NineToFive { get; } = Week().Build();

    public static ServiceHoursBuilder Week()
    {
        var hours = ServiceHours.In("Europe/London");
        for (var day = DayOfWeek.Monday; day <= DayOfWeek.Friday; day++)
        {
            hours.Weekly(day, "09:00-17:00");
        }

        return hours;
    }

    public static StatementFacts Facts(ServiceHours? hours = null, params StatementContact[] contacts) => new()
    {
        Library = "Millbrook Library",
        Url = new Uri("https://millbrook.example/"),
        Contacts = contacts.Length > 0 ? contacts : [new StatementContact(Channel.Email, "help@millbrook.example") { Languages = ["en", "es"] }],
        Inquiries = new InquiryPolicy([new InquiryQueue(new QueueId("desk")) { Hours = hours ?? NineToFive }]),
        Promises = new SlaPolicyBook([new SlaPolicy("standard") { FirstResponse = TimeSpan.FromHours(4) }]),
    };

    /// <summary>A case that came in so many days ago at ten, and was answered after so long; null for one that waits.</summary>
    public static ServiceCase Case(int number, TimeSpan? answered, int daysAgo = 3, Channel channel = Channel.Email)
    {
        var at = Monday.AddDays(-daysAgo);
        var id = new CaseId($"C-{number}");
        List<CaseEvent> events =
        [
            new() { Key = "1", Kind = CaseEventKind.Opened, At = at, Channel = channel, Inquiry = new Inquiry { Id = id, Channel = channel, ReceivedAt = at } },
        ];
        if (answered is { } wait)
        {
            events.Add(new CaseEvent { Key = "2", Kind = CaseEventKind.Replied, At = at + wait, Channel = channel });
        }

        return ServiceCase.Of(id, events);
    }
}
