using LibraryService.Hours;
using LibraryService.Routing;

namespace LibraryService.Tests.Routing;

/// <summary>A small desk on Monday, 23 November 2026, in UTC: its people and what is asked there.</summary>
internal static class Counter
{
    public static readonly QueueId Front = new("desk");
    public static readonly QueueId Reference = new("reference");
    public static readonly BranchId Main = new("main");
    public static readonly BranchId Hill = new("hill");
    public static readonly ServiceHours Daytime = ServiceHours.In("UTC").Weekly(DayOfWeek.Monday, "09:00-17:00").Weekly(DayOfWeek.Tuesday, "09:00-17:00").Build();

    public static DateTimeOffset At(string time) => new(DateTime.Parse($"2026-11-23T{time}", System.Globalization.CultureInfo.InvariantCulture), TimeSpan.Zero);

    public static StaffId Id(string name) => new(name);

    public static StaffMember Who(string name, string? lastAssigned = null, int load = 0, int capacity = 100) => new(new StaffId(name))
    {
        Status = StaffStatus.Available,
        Languages = ["en"],
        Load = load,
        Capacity = capacity,
        LastAssignedAt = lastAssigned is null ? null : At(lastAssigned),
    };

    public static Inquiry Ask(string receivedAt = "10:00", string topic = "books", Channel channel = Channel.Chat, string id = "C-1") => new()
    {
        Id = new CaseId(id),
        Channel = channel,
        Topic = topic,
        Language = "en",
        ReceivedAt = At(receivedAt),
    };

    public static InquiryQueue Queue(params QueueRing[] rings) => rings.Length == 0 ? new InquiryQueue(Front) : new InquiryQueue(Front) { Rings = rings };

    public static InquiryRoute Route(InquiryQueue queue, Inquiry inquiry, params StaffMember[] staff) => Route(new InquiryPolicy([queue]), inquiry, staff);

    public static InquiryRoute Route(InquiryPolicy policy, Inquiry inquiry, params StaffMember[] staff) =>
        new InquiryRouter(policy).Route(inquiry, StaffPresence.Of(staff), At("10:00"));

    public static IReadOnlyList<InquiryReasonCode> Codes(this InquiryRoute route) => [.. route.Reasons.Select(reason => reason.Code)];

    public static string? Taker(this InquiryRoute route) => route.Staff?.ToString();
}
