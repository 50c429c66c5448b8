using LibraryService.Hours;

namespace LibraryService.Tests.Hours;

public class PlaceHoursTests
{
    private static readonly ServiceHours Staffed = ServiceHours.In("Europe/London").Weekly(DayOfWeek.Monday, "10:00-17:00").Build();
    private static readonly ServiceHours Doors = ServiceHours.In("Europe/London").Weekly(DayOfWeek.Monday, "07:00-12:00").Build();

    [Theory]
    [InlineData("06:59", false, false, false)]
    [InlineData("07:00", true, false, true)]
    [InlineData("10:00", true, true, false)]
    [InlineData("16:59", true, true, false)]
    [InlineData("17:00", false, false, false)]
    public void A_place_is_open_with_or_without_staff_never_both(string time, bool open, bool staffed, bool without)
    {
        var (place, at) = (new PlaceHours(Staffed, Doors), Instant.Of($"2026-11-23T{time}Z"));
        (place.Open.IsOpen(at), place.Staffed.IsOpen(at), place.WithoutStaff.IsOpen(at)).ShouldBe((open, staffed, without));
    }

    [Fact]
    public void Promises_run_in_the_hours_that_were_given() => new PlaceHours(Staffed, Doors).Staffed.ShouldBeSameAs(Staffed);

    [Fact]
    public void A_place_that_is_never_without_staff_is_open_when_staffed() => new PlaceHours(Staffed).Open.ShouldBeSameAs(Staffed);

    [Fact]
    public void A_place_that_is_never_without_staff_has_no_such_hours() =>
        new PlaceHours(Staffed).WithoutStaff.NextOpening(Instant.Of("2026-11-23")).ShouldBeNull();

    [Fact]
    public void A_place_without_staffed_hours_is_refused() => Should.Throw<ArgumentNullException>(() => new PlaceHours(null!));
}
