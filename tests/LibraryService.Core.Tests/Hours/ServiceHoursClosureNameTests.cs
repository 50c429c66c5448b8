using LibraryService.Hours;

namespace LibraryService.Tests.Hours;

public class ServiceHoursClosureNameTests
{
    private static readonly ServiceHours Main = ServiceHours.In("Europe/London")
        .Weekly(DayOfWeek.Friday, "09:00-17:00")
        .Holiday(new DateOnly(2026, 12, 25), "Christmas Day")
        .Holiday(new DateOnly(2027, 1, 1))
        .Closure(Instant.Of("2026-12-25T10:00Z"), Instant.Of("2026-12-25T12:00Z"), "burst pipe")
        .Closure(Instant.Of("2026-12-18T10:00Z"), Instant.Of("2026-12-18T12:00Z"))
        .Build();

    private static readonly ServiceHours Annexe = ServiceHours.In("Europe/London").Weekly(DayOfWeek.Friday, "09:00-17:00").Build();

    [Theory]
    [InlineData("2026-12-24T23:59:59.9999999Z", null)]
    [InlineData("2026-12-25T00:00Z", "Christmas Day")]
    [InlineData("2026-12-25T09:59Z", "Christmas Day")]
    [InlineData("2026-12-25T10:00Z", "burst pipe")]
    [InlineData("2026-12-25T12:00Z", "Christmas Day")]
    [InlineData("2026-12-26T00:00Z", null)]
    [InlineData("2026-12-18T11:00Z", null)] // closed, for no stated reason
    [InlineData("2027-01-01T11:00Z", null)] // a holiday without a name
    [InlineData("2026-12-19T11:00Z", null)] // an ordinary closed day
    public void The_closure_in_force_is_named(string at, string? name) => Main.ClosureName(Instant.Of(at)).ShouldBe(name);

    [Fact]
    public void A_date_is_one_of_the_place() => ServiceHours.In("America/New_York").Holiday(new DateOnly(2026, 12, 25), "Christmas Day").Build()
        .ClosureName(Instant.Of("2026-12-26T04:59Z")).ShouldBe("Christmas Day");

    [Fact]
    public void Combined_hours_name_the_closure_of_either() => Annexe.Intersect(Main).ClosureName(Instant.Of("2026-12-25T10:00Z")).ShouldBe("burst pipe");

    [Fact]
    public void A_place_of_which_a_part_is_open_has_no_closure() => Annexe.Union(Main).ClosureName(Instant.Of("2026-12-25T10:00Z")).ShouldBeNull();

    [Fact]
    public void A_name_is_found_behind_a_holiday_without_one() => ServiceHours.In("Europe/London")
        .Holiday(new DateOnly(2026, 12, 24), new DateOnly(2027, 1, 1))
        .Holiday(new DateOnly(2026, 12, 25), "Christmas Day")
        .Build()
        .ClosureName(Instant.Of("2026-12-25T10:00Z")).ShouldBe("Christmas Day");

    [Fact]
    public void What_is_left_out_closes_nothing_when_it_is_shut_itself() => Annexe.Except(Main).ClosureName(Instant.Of("2026-12-25T10:00Z")).ShouldBeNull();
}
