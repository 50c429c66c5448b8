using LibraryService.Hours;

namespace LibraryService.Tests.Hours;

public class CombinedServiceHoursTests
{
    private static readonly ServiceHours Never = ServiceHours.In("Europe/London").Build();
    private static readonly ServiceHours Desk = ServiceHours.In("Europe/London").Weekly(DayOfWeek.Monday, "09:00-17:00").Build();
    private static readonly ServiceHours Evening = ServiceHours.In("Europe/London").Weekly(DayOfWeek.Monday, "17:00-20:00").Build();

    // 06:00 to 12:00 on Tuesday in Tokyo is 21:00 on Monday to 03:00 on Tuesday in a London winter.
    private static readonly ServiceHours Tokyo = ServiceHours.In("Asia/Tokyo").Weekly(DayOfWeek.Tuesday, "06:00-12:00").Build();

    [Fact]
    public void Ranges_of_two_desks_that_touch_are_one() =>
        Desk.Union(Evening).NextClosing(Instant.Of("2026-11-23T10:00Z")).ShouldBe(Instant.Of("2026-11-23T20:00Z"));

    [Fact]
    public void What_two_desks_have_in_common_may_be_nothing() => Desk.Intersect(Evening).NextOpening(Instant.Of("2026-11-23T00:00Z")).ShouldBeNull();

    [Fact]
    public void Hours_except_themselves_never_open() => Desk.Except(Desk).NextOpening(Instant.Of("2026-11-23T00:00Z")).ShouldBeNull();

    [Fact]
    public void Answers_are_in_the_zone_of_the_first() =>
        Instant.Text(Never.Union(Tokyo).NextOpening(Instant.Of("2026-11-23T00:00Z"))).ShouldBe("2026-11-23T21:00:00+00:00");

    [Fact]
    public void Working_days_are_dates_of_the_zone_of_the_first() =>
        Never.Union(Tokyo).AddWorkingDays(Instant.Of("2026-11-23T12:00Z"), 1).ShouldBe(Instant.Of("2026-12-01T03:00Z"));

    [Fact]
    public void A_working_day_of_another_zone_belongs_to_the_date_on_which_it_starts_here() =>
        Never.Union(Tokyo).AddWorkingDays(Instant.Of("2026-11-22T12:00Z"), 1).ShouldBe(Instant.Of("2026-11-24T03:00Z"));

    [Fact]
    public void A_night_cut_by_a_change_of_its_wall_clock_is_still_one_working_day() => ServiceHours.In("UTC").Build()
        .Union(ServiceHours.In("America/New_York").Weekly(DayOfWeek.Saturday, "18:00-06:00").Build())
        .AddWorkingDays(Instant.Of("2026-10-30T12:00Z"), 1).ShouldBe(Instant.Of("2026-11-01T11:00Z"));

    [Fact]
    public void Working_days_of_a_union_end_with_the_last_desk() =>
        Desk.Union(Evening).AddWorkingDays(Instant.Of("2026-11-20T12:00Z"), 1).ShouldBe(Instant.Of("2026-11-23T20:00Z"));

    [Fact]
    public void Nothing_to_combine_with_is_refused() => Should.Throw<ArgumentNullException>(() => Desk.Union(null!));
}
