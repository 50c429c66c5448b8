using LibraryService.Desk;
using LibraryService.Evidence;
using LibraryService.Hours;
using LibraryService.Privacy;
using LibraryService.Routing;
using LibraryService.Sla;
using LibraryService.Stakeholders;
using LibraryService.Templates.Proofreading;

namespace LibraryService.Tests.Stakeholders;

/// <summary>A register and a desk that keeps its clocks, for tests.</summary>
internal static class StakeholderTable
{
    /// <summary>A Monday at ten.</summary>
    public static DateTimeOffset Now { get; } = new(2026, 11, 2, 10, 0, 0, TimeSpan.Zero);

    public static Stakeholder Council { get; } = new()
    {
        Id = new StakeholderId("council"),
        Name = "Millbrook Council",
        Kind = StakeholderKind.Funder,
        Interest = 4,
        Influence = 5,
        Since = Now.AddDays(-7),
        CaresAbout = [EvidenceSection.Promises],
        Contact = new PatronContact { Points = [ContactPoint.Email("culture@council.example")], Language = "en" },
        IsOwedReports = true,
        Owner = new StaffId("carmen"),
    };

    public static Stakeholder Sponsor { get; } = Council with
    {
        Id = new StakeholderId("bakery"),
        Name = "The Mill Bakery",
        Kind = StakeholderKind.Sponsor,
        Interest = 2,
        Influence = 4,
        IsOwedReports = false,
        Contact = new PatronContact
        {
            Points = [ContactPoint.Email("hello@bakery.example")],
            Language = "en",
            Consents = [ConsentRecord.Given(MessagePurpose.Outreach, Channel.Email, Now.AddDays(-30), "sponsorship form")],
        },
    };

    public static StakeholderRegister Register { get; } = new([Council, Sponsor]);

    public static ServiceDesk NewDesk(TimeProvider time, StakeholderCadence? cadence = null) => new(
        policies: new SlaPolicyBook([new SlaPolicy("standard") { FirstResponse = TimeSpan.FromHours(4) }, .. (cadence ?? new StakeholderCadence()).ToPolicies()]),
        hours: new HoursBook([KeyValuePair.Create(new BranchId("main"), Weekdays())]),
        time: time);

    public static EvidencePack Pack(ServiceDesk desk, DateOnly? from = null, DateOnly? to = null)
    {
        var figures = new EvidenceFigures(desk, new EvidencePeriod(from ?? new DateOnly(2026, 10, 1), to ?? new DateOnly(2026, 10, 31), "Europe/London"));
        for (var number = 0; number < 60; number++)
        {
            var at = new DateTimeOffset(2026, 10, 1 + (number % 30), 10, 0, 0, TimeSpan.FromHours(1));
            var id = new CaseId($"C-{number}");
            figures.Add(ServiceCase.Of(id,
            [
                new CaseEvent { Key = "1", Kind = CaseEventKind.Opened, At = at, Channel = Channel.Email, Inquiry = new Inquiry { Id = id, Channel = Channel.Email, ReceivedAt = at } },
                new CaseEvent { Key = "2", Kind = CaseEventKind.Replied, At = at.AddMinutes(5 * number), Channel = Channel.Email },
            ]));
        }

        return EvidencePack.Of(figures);
    }

    /// <summary>What a second person has read of what was held.</summary>
    public static ReplyOptions Read(ServiceCase held) => new()
    {
        SecondReadings = [.. held.Written.Select(text => SecondReading.Of(text.WholeText, new StaffId("carmen"), new StaffId("tom"), Now))],
    };

    private static ServiceHours Weekdays()
    {
        var hours = ServiceHours.In("Europe/London");
        for (var day = DayOfWeek.Monday; day <= DayOfWeek.Friday; day++)
        {
            hours.Weekly(day, "09:00-17:00");
        }

        return hours.Build();
    }
}
