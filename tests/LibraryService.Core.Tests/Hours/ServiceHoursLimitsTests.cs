using LibraryService.Hours;

namespace LibraryService.Tests.Hours;

public class ServiceHoursLimitsTests
{
    // 1 January 1900 is a Monday, 31 December 2200 a Wednesday.
    private static readonly ServiceHours Nights = Everyday("UTC", "00:00-08:00, 20:00-24:00").Build();
    private static readonly ServiceHours Mornings = Everyday("UTC", "00:00-08:00").Build();
    private static readonly ServiceHours Evenings = Everyday("UTC", "20:00-24:00").Build();
    private static readonly DateTimeOffset First = Instant.Of("1900-01-01T00:00Z");
    private static readonly DateTimeOffset Last = Instant.Of("2200-12-31T23:59:59.9999999Z");

    public static TheoryData<string, Action<ServiceHours, DateTimeOffset>> Questions => new()
    {
        { "IsOpen", (hours, at) => hours.IsOpen(at) },
        { "ClosureName", (hours, at) => hours.ClosureName(at) },
        { "Between from", (hours, at) => hours.Between(at, First.AddYears(100)) },
        { "Between to", (hours, at) => hours.Between(First.AddYears(100), at) },
        { "Add", (hours, at) => hours.Add(at, TimeSpan.FromHours(1)) },
        { "Add nothing", (hours, at) => hours.Add(at, TimeSpan.Zero) },
        { "Add back", (hours, at) => hours.Add(at, TimeSpan.FromHours(-1)) },
        { "AddWorkingDays", (hours, at) => hours.AddWorkingDays(at, 1) },
        { "NextOpening", (hours, at) => hours.NextOpening(at) },
        { "NextClosing", (hours, at) => hours.NextClosing(at) },
        { "PreviousOpening", (hours, at) => hours.PreviousOpening(at) },
        { "PreviousClosing", (hours, at) => hours.PreviousClosing(at) },
    };

    [Theory]
    [MemberData(nameof(Questions))]
    public void A_question_just_before_1900_throws(string question, Action<ServiceHours, DateTimeOffset> ask) =>
        Should.Throw<ArgumentOutOfRangeException>(() => ask(Mornings, First.AddTicks(-1)), question).Message.ShouldContain("1900 to 2200");

    [Theory]
    [MemberData(nameof(Questions))]
    public void A_question_just_after_2200_throws(string question, Action<ServiceHours, DateTimeOffset> ask) =>
        Should.Throw<ArgumentOutOfRangeException>(() => ask(Mornings, Last.AddTicks(1)), question).Message.ShouldContain("1900 to 2200");

    [Theory]
    [MemberData(nameof(Questions))]
    public void The_first_and_the_last_tick_can_be_asked(string question, Action<ServiceHours, DateTimeOffset> ask)
    {
        Should.NotThrow(() => ask(Mornings, First), question);
        Should.NotThrow(() => ask(Mornings, Last), question);
    }

    [Fact]
    public void The_years_are_those_of_UTC_whatever_the_offset() =>
        Should.NotThrow(() => Mornings.IsOpen(Instant.Of("1899-12-31T20:00-05:00")));

    [Fact]
    public void An_opening_at_the_first_tick_is_found_from_there() => Mornings.NextOpening(First).ShouldBe(First);

    [Fact]
    public void An_opening_at_the_first_tick_is_found_from_later() => Mornings.PreviousOpening(First.AddHours(3)).ShouldBe(First);

    [Fact]
    public void A_closing_at_the_first_tick_is_found_from_there() => Evenings.PreviousClosing(First).ShouldBe(First);

    [Fact]
    public void A_closing_at_the_first_tick_is_found_from_later() => Evenings.PreviousClosing(First.AddHours(3)).ShouldBe(First);

    [Fact]
    public void What_was_open_before_the_first_tick_does_not_open_there() => Nights.NextOpening(First).ShouldBe(First.AddHours(20));

    [Fact]
    public void Nothing_opened_before_the_first_tick() => Nights.PreviousOpening(First.AddHours(3)).ShouldBeNull();

    [Fact]
    public void Going_back_may_end_at_the_first_tick() => Nights.Add(First.AddHours(3), TimeSpan.FromHours(-3)).ShouldBe(First);

    [Fact]
    public void Going_back_to_the_first_tick_in_open_time_ends_there_under_the_other_boundary_too() =>
        Nights.Add(First.AddHours(3), TimeSpan.FromHours(-3), Boundary.NextOpening).ShouldBe(First);

    [Fact]
    public void Going_back_to_an_opening_at_the_first_tick_has_no_closing_before_it() =>
        Mornings.Add(First.AddHours(3), TimeSpan.FromHours(-3), Boundary.NextOpening).ShouldBeNull();

    [Fact]
    public void Going_back_beyond_the_first_tick_has_no_answer() => Nights.Add(First.AddHours(3), new TimeSpan(-3, 0, 0) - TimeSpan.FromTicks(1)).ShouldBeNull();

    [Fact]
    public void Open_time_before_the_first_tick_does_not_count() => Nights.Between(First, First.AddHours(24)).ShouldBe(TimeSpan.FromHours(12));

    [Fact]
    public void An_amount_used_up_at_the_very_end_lies_beyond() => Evenings.Add(Instant.Of("2200-12-31T19:00Z"), TimeSpan.FromHours(4)).ShouldBeNull();

    [Fact]
    public void An_amount_used_up_a_tick_before_the_end_is_due_then() =>
        Evenings.Add(Instant.Of("2200-12-31T19:00Z"), TimeSpan.FromHours(4) - TimeSpan.FromTicks(1)).ShouldBe(Last);

    [Fact]
    public void A_closing_at_the_very_end_lies_beyond() => Evenings.NextClosing(Instant.Of("2200-12-31T21:00Z")).ShouldBeNull();

    [Fact]
    public void The_last_opening_is_found() => Evenings.NextOpening(Instant.Of("2200-12-31T19:00Z")).ShouldBe(Instant.Of("2200-12-31T20:00Z"));

    [Fact]
    public void There_is_no_opening_after_the_last_one() => Mornings.NextOpening(Instant.Of("2200-12-31T00:00:01Z")).ShouldBeNull();

    [Fact]
    public void A_working_day_that_closes_at_the_very_end_lies_beyond() => Evenings.AddWorkingDays(Instant.Of("2200-12-30T12:00Z"), 1).ShouldBeNull();

    [Fact]
    public void The_last_working_day_that_closes_within_is_found() =>
        Mornings.AddWorkingDays(Instant.Of("2200-12-30T12:00Z"), 1).ShouldBe(Instant.Of("2200-12-31T08:00Z"));

    [Theory]
    [InlineData(Boundary.Closing)]
    [InlineData(Boundary.NextOpening)]
    public void The_longest_amounts_have_no_answer(Boundary boundary)
    {
        Mornings.Add(First.AddYears(100), TimeSpan.MaxValue, boundary).ShouldBeNull();
        Mornings.Add(First.AddYears(100), TimeSpan.MinValue, boundary).ShouldBeNull();
    }

    [Fact]
    public void Three_hundred_years_of_open_time_can_be_counted() =>
        Mornings.Between(First, Last).ShouldBe(TimeSpan.FromHours(8 * (Instant.Of("2201-01-01") - First).Days));

    [Fact]
    public void The_most_working_days_have_no_answer() => Mornings.AddWorkingDays(First, int.MaxValue).ShouldBeNull();

    [Fact]
    public void No_working_days_are_refused() => Should.Throw<ArgumentOutOfRangeException>(() => Mornings.AddWorkingDays(First, 0));

    private static ServiceHoursBuilder Everyday(string zone, string ranges) =>
        Enum.GetValues<DayOfWeek>().Aggregate(ServiceHours.In(zone), (builder, day) => builder.Weekly(day, ranges));
}
