using LibraryService.Hours;

namespace LibraryService.Tests.Hours;

public class ServiceHoursAllocationTests
{
    private static readonly DateTimeOffset At = Instant.Of("2026-11-23T10:00Z");

    public static TheoryData<string, Action<ServiceHours>> Questions => new()
    {
        { "IsOpen", static hours => hours.IsOpen(At) },
        { "Between", static hours => hours.Between(At, At.AddDays(400)) },
        { "Add", static hours => hours.Add(At, TimeSpan.FromHours(4000)) },
        { "Add back", static hours => hours.Add(At, TimeSpan.FromHours(-4000)) },
        { "Add to the next opening", static hours => hours.Add(At, TimeSpan.FromHours(4000), Boundary.NextOpening) },
        { "Add nothing", static hours => hours.Add(At, TimeSpan.Zero, Boundary.NextOpening) },
        { "AddWorkingDays", static hours => hours.AddWorkingDays(At, 20) },
        { "NextOpening", static hours => hours.NextOpening(At) },
        { "NextClosing", static hours => hours.NextClosing(At) },
        { "PreviousOpening", static hours => hours.PreviousOpening(At) },
        { "PreviousClosing", static hours => hours.PreviousClosing(At) },
    };

    [Theory]
    [MemberData(nameof(Questions))]
    public void A_question_about_years_already_worked_out_allocates_nothing(string question, Action<ServiceHours> ask)
    {
        var hours = ServiceHours.In("Europe/London").Weekly(DayOfWeek.Monday, "09:00-17:00").Weekly(DayOfWeek.Tuesday, "09:00-17:00").Build();
        ask(hours);
        ask(hours);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++)
        {
            ask(hours);
        }

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0, question);
    }
}
