using LibraryService.Hours;

namespace LibraryService.Tests.Hours;

/// <summary>Years are worked out as questions reach them: the order of the questions must not show in the answers.</summary>
public class ServiceHoursGrowthTests
{
    public static TheoryData<int> FirstAsked => [1900, 2020, 2023, 2024, 2025, 2026, 2027, 2028, 2100, 2200];

    [Theory]
    [MemberData(nameof(FirstAsked))]
    public void An_opening_at_the_first_instant_of_a_year_is_found_whatever_was_asked_before(int year)
    {
        var hours = AskedIn(year, "00:00-08:00");
        hours.NextOpening(Instant.Of("2025-01-01T00:00Z")).ShouldBe(Instant.Of("2025-01-01T00:00Z"));
        hours.PreviousOpening(Instant.Of("2025-01-01T00:00Z")).ShouldBe(Instant.Of("2025-01-01T00:00Z"));
    }

    [Theory]
    [MemberData(nameof(FirstAsked))]
    public void A_closing_at_the_first_instant_of_a_year_is_found_whatever_was_asked_before(int year)
    {
        var hours = AskedIn(year, "20:00-24:00");
        hours.PreviousClosing(Instant.Of("2025-01-01T00:00Z")).ShouldBe(Instant.Of("2025-01-01T00:00Z"));
        hours.NextClosing(Instant.Of("2024-12-31T22:00Z")).ShouldBe(Instant.Of("2025-01-01T00:00Z"));
    }

    [Theory]
    [MemberData(nameof(FirstAsked))]
    public void Time_open_over_a_new_year_has_no_boundary_there(int year)
    {
        var hours = AskedIn(year, "22:00-06:00");
        var midnight = Instant.Of("2025-01-01T00:00Z");
        hours.PreviousOpening(midnight).ShouldBe(midnight.AddHours(-2));
        hours.PreviousClosing(midnight).ShouldBe(midnight.AddHours(-18));
        hours.NextOpening(midnight).ShouldBe(midnight.AddHours(22));
        hours.NextClosing(midnight.AddHours(-1)).ShouldBe(midnight.AddHours(6));
        hours.Add(midnight.AddHours(3), TimeSpan.FromHours(-3), Boundary.NextOpening).ShouldBe(midnight);
        hours.Add(midnight.AddHours(-1), TimeSpan.FromHours(1), Boundary.NextOpening).ShouldBe(midnight);
    }

    [Theory]
    [MemberData(nameof(FirstAsked))]
    public void Open_time_over_many_years_is_counted_whatever_was_asked_before(int year) => AskedIn(year, "09:00-17:00")
        .Between(Instant.Of("1950-01-01"), Instant.Of("2150-01-01")).ShouldBe(8 * (Instant.Of("2150-01-01") - Instant.Of("1950-01-01")) / 24);

    [Fact]
    public void The_only_opening_is_found_from_centuries_away()
    {
        var hours = ServiceHours.In("UTC").Special(new DateOnly(2199, 5, 1), "09:00-17:00").Build();
        hours.NextOpening(Instant.Of("1900-01-01")).ShouldBe(Instant.Of("2199-05-01T09:00Z"));
    }

    [Fact]
    public void The_only_closing_is_found_from_centuries_after()
    {
        var hours = ServiceHours.In("UTC").Special(new DateOnly(1901, 5, 1), "09:00-17:00").Build();
        hours.PreviousClosing(Instant.Of("2200-12-31")).ShouldBe(Instant.Of("1901-05-01T17:00Z"));
    }

    [Fact]
    public void A_tick_over_four_thousand_hours_runs_over_years() => AskedIn(2026, "09:00-10:00")
        .Add(Instant.Of("2026-01-01"), TimeSpan.FromHours(4000) + TimeSpan.FromTicks(1))
        .ShouldBe(Instant.Of("2026-01-01T09:00Z").AddDays(4000).AddTicks(1));

    private static ServiceHours AskedIn(int year, string ranges)
    {
        var hours = Enum.GetValues<DayOfWeek>().Aggregate(ServiceHours.In("UTC"), (builder, day) => builder.Weekly(day, ranges)).Build();
        _ = hours.IsOpen(new DateTimeOffset(year, 6, 1, 0, 0, 0, TimeSpan.Zero));
        return hours;
    }
}
