using LibraryService.Hours;

namespace LibraryService.Tests.Hours;

/// <summary>Each question at its boundaries, with a lunch break on Monday and a Tuesday without one.</summary>
public class ServiceHoursQuestionTests
{
    private static readonly ServiceHours Hours = ServiceHours.In("Europe/London")
        .Weekly(DayOfWeek.Monday, "09:00-12:30, 13:30-17:00")
        .Weekly(DayOfWeek.Tuesday, "09:00-17:00")
        .Build();

    private static readonly ServiceHours Never = ServiceHours.In("Europe/London").Build();

    private static readonly ServiceHours OneDay = ServiceHours.In("Europe/London").Special(new DateOnly(2026, 11, 23), "09:00-17:00").Build();

    [Theory]
    [InlineData("2026-11-23T08:59:59.9999999Z", false)]
    [InlineData("2026-11-23T09:00Z", true)]
    [InlineData("2026-11-23T12:29:59.9999999Z", true)]
    [InlineData("2026-11-23T12:30Z", false)]
    [InlineData("2026-11-23T13:30Z", true)]
    [InlineData("2026-11-23T17:00Z", false)]
    public void A_range_has_its_start_inside_and_its_end_outside(string at, bool open) => Hours.IsOpen(Instant.Of(at)).ShouldBe(open);

    [Theory]
    [InlineData("2026-11-23T09:00Z", "01:00", "2026-11-23T10:00Z")]
    [InlineData("2026-11-23T09:00Z", "03:30", "2026-11-23T12:30Z")] // used up exactly at closing
    [InlineData("2026-11-23T09:00Z", "03:30:00.0000001", "2026-11-23T13:30:00.0000001Z")]
    [InlineData("2026-11-23T12:45Z", "00:15", "2026-11-23T13:45Z")] // asked during lunch
    [InlineData("2026-11-23T16:00Z", "02:00", "2026-11-24T10:00Z")]
    [InlineData("2026-11-24T16:00Z", "02:00", "2026-11-30T10:00Z")] // over the week
    [InlineData("2026-11-23T09:00Z", "15:00", "2026-11-24T17:00Z")]
    [InlineData("2026-11-23T09:00Z", "00:00", "2026-11-23T09:00Z")]
    [InlineData("2026-11-23T13:00Z", "00:00", "2026-11-23T13:00Z")] // nothing to use up, open or not
    [InlineData("2026-11-23T10:00Z", "-01:00", "2026-11-23T09:00Z")]
    [InlineData("2026-11-23T17:00Z", "-03:30", "2026-11-23T13:30Z")] // used up exactly from an opening
    [InlineData("2026-11-23T17:00Z", "-03:30:00.0000001", "2026-11-23T12:29:59.9999999Z")]
    [InlineData("2026-11-23T13:00Z", "-00:15", "2026-11-23T12:15Z")]
    [InlineData("2026-11-24T10:00Z", "-02:00", "2026-11-23T16:00Z")]
    [InlineData("2026-11-30T10:00Z", "-02:00", "2026-11-24T16:00Z")]
    public void An_amount_is_due_at_the_first_instant_at_which_it_is_used_up(string from, string amount, string due) =>
        Hours.Add(Instant.Of(from), Span(amount)).ShouldBe(Instant.Of(due));

    [Theory]
    [InlineData("2026-11-23T09:00Z", "01:00", "2026-11-23T10:00Z")]
    [InlineData("2026-11-23T09:00Z", "03:30", "2026-11-23T13:30Z")]
    [InlineData("2026-11-23T09:00Z", "07:00", "2026-11-24T09:00Z")]
    [InlineData("2026-11-24T09:00Z", "08:00", "2026-11-30T09:00Z")]
    [InlineData("2026-11-23T10:00Z", "00:00", "2026-11-23T10:00Z")]
    [InlineData("2026-11-23T12:30Z", "00:00", "2026-11-23T13:30Z")]
    [InlineData("2026-11-24T20:00Z", "00:00", "2026-11-30T09:00Z")]
    [InlineData("2026-11-23T10:00Z", "-00:30", "2026-11-23T09:30Z")]
    [InlineData("2026-11-23T17:00Z", "-03:30", "2026-11-23T12:30Z")]
    [InlineData("2026-11-24T10:00Z", "-01:00", "2026-11-23T17:00Z")]
    public void On_request_an_amount_that_ends_at_closing_is_due_at_the_next_opening(string from, string amount, string due) =>
        Hours.Add(Instant.Of(from), Span(amount), Boundary.NextOpening).ShouldBe(Instant.Of(due));

    [Theory]
    [InlineData("2026-11-23T00:00Z", "2026-11-24T00:00Z", "07:00")]
    [InlineData("2026-11-24T00:00Z", "2026-11-23T00:00Z", "-07:00")]
    [InlineData("2026-11-23T12:00Z", "2026-11-23T14:00Z", "01:00")]
    [InlineData("2026-11-23T12:30Z", "2026-11-23T13:30Z", "00:00")]
    [InlineData("2026-11-23T10:00Z", "2026-11-23T10:00Z", "00:00")]
    [InlineData("2026-11-23T10:00Z", "2026-11-23T10:00:00.0000001Z", "00:00:00.0000001")]
    [InlineData("2026-11-23T00:00Z", "2026-12-07T00:00Z", "1.06:00")]
    public void Open_time_between_two_instants_is_signed(string from, string to, string open) =>
        Hours.Between(Instant.Of(from), Instant.Of(to)).ShouldBe(Span(open));

    [Theory]
    [InlineData("2026-11-23T08:00Z", "2026-11-23T09:00Z")]
    [InlineData("2026-11-23T09:00Z", "2026-11-23T09:00Z")]
    [InlineData("2026-11-23T09:00:00.0000001Z", "2026-11-23T13:30Z")]
    [InlineData("2026-11-24T09:00:00.0000001Z", "2026-11-30T09:00Z")]
    public void The_next_opening_is_at_or_after_an_instant(string at, string opening) => Hours.NextOpening(Instant.Of(at)).ShouldBe(Instant.Of(opening));

    [Theory]
    [InlineData("2026-11-23T08:00Z", "2026-11-23T12:30Z")]
    [InlineData("2026-11-23T12:29:59.9999999Z", "2026-11-23T12:30Z")]
    [InlineData("2026-11-23T12:30Z", "2026-11-23T17:00Z")]
    public void The_next_closing_is_after_an_instant(string at, string closing) => Hours.NextClosing(Instant.Of(at)).ShouldBe(Instant.Of(closing));

    [Theory]
    [InlineData("2026-11-23T12:30Z", "2026-11-23T12:30Z")]
    [InlineData("2026-11-23T12:29:59.9999999Z", "2026-11-17T17:00Z")]
    [InlineData("2026-11-23T15:00Z", "2026-11-23T12:30Z")]
    public void The_previous_closing_is_at_or_before_an_instant(string at, string closing) => Hours.PreviousClosing(Instant.Of(at)).ShouldBe(Instant.Of(closing));

    [Theory]
    [InlineData("2026-11-23T13:30Z", "2026-11-23T13:30Z")]
    [InlineData("2026-11-23T13:29:59.9999999Z", "2026-11-23T09:00Z")]
    [InlineData("2026-11-23T08:00Z", "2026-11-17T09:00Z")]
    public void The_previous_opening_is_at_or_before_an_instant(string at, string opening) => Hours.PreviousOpening(Instant.Of(at)).ShouldBe(Instant.Of(opening));

    [Theory]
    [InlineData("2026-11-22T12:00Z", 1, "2026-11-23T17:00Z")]
    [InlineData("2026-11-23T08:00Z", 1, "2026-11-24T17:00Z")] // its own date does not count
    [InlineData("2026-11-23T18:00Z", 1, "2026-11-24T17:00Z")]
    [InlineData("2026-11-24T12:00Z", 1, "2026-11-30T17:00Z")]
    [InlineData("2026-11-22T12:00Z", 4, "2026-12-01T17:00Z")]
    public void Working_days_end_at_the_last_closing_of_the_nth_open_day_after(string from, int days, string closing) =>
        Hours.AddWorkingDays(Instant.Of(from), days).ShouldBe(Instant.Of(closing));

    [Fact]
    public void A_night_is_a_working_day_of_the_date_it_starts_on() => ServiceHours.In("Europe/London").Weekly(DayOfWeek.Monday, "22:00-06:00").Build()
        .AddWorkingDays(Instant.Of("2026-11-22T12:00Z"), 1).ShouldBe(Instant.Of("2026-11-24T06:00Z"));

    [Fact]
    public void A_day_that_a_closure_takes_whole_is_no_working_day() => ServiceHours.In("Europe/London").Weekly(DayOfWeek.Monday, "09:00-17:00")
        .Closure(Instant.Of("2026-11-23T00:00Z"), Instant.Of("2026-11-24T00:00Z")).Build()
        .AddWorkingDays(Instant.Of("2026-11-22T12:00Z"), 1).ShouldBe(Instant.Of("2026-11-30T17:00Z"));

    [Fact]
    public void Around_the_clock_has_no_openings_and_no_closings()
    {
        var now = Instant.Of("2026-11-23T12:00Z");
        ServiceHours.Always.NextOpening(now).ShouldBeNull();
        ServiceHours.Always.PreviousOpening(now).ShouldBeNull();
        ServiceHours.Always.NextClosing(now).ShouldBeNull();
        ServiceHours.Always.PreviousClosing(now).ShouldBeNull();
    }

    [Theory]
    [InlineData(Boundary.Closing)]
    [InlineData(Boundary.NextOpening)]
    public void Around_the_clock_all_time_counts(Boundary boundary)
    {
        var now = Instant.Of("2026-11-23T12:00Z");
        ServiceHours.Always.Add(now, TimeSpan.FromDays(1000), boundary).ShouldBe(now.AddDays(1000));
        ServiceHours.Always.Add(now, TimeSpan.FromDays(-1000), boundary).ShouldBe(now.AddDays(-1000));
    }

    [Fact]
    public void Hours_that_never_open_answer_nothing()
    {
        var now = Instant.Of("2026-11-23T12:00Z");
        Never.NextOpening(now).ShouldBeNull();
        Never.PreviousOpening(now).ShouldBeNull();
        Never.NextClosing(now).ShouldBeNull();
        Never.PreviousClosing(now).ShouldBeNull();
        Never.Add(now, TimeSpan.FromTicks(1)).ShouldBeNull();
        Never.Add(now, TimeSpan.FromTicks(-1)).ShouldBeNull();
        Never.Add(now, TimeSpan.Zero, Boundary.NextOpening).ShouldBeNull();
        Never.AddWorkingDays(now, 1).ShouldBeNull();
    }

    [Fact]
    public void Hours_that_never_open_are_used_up_at_once_by_nothing() =>
        Never.Add(Instant.Of("2026-11-23T12:00Z"), TimeSpan.Zero).ShouldBe(Instant.Of("2026-11-23T12:00Z"));

    [Fact]
    public void Hours_that_never_open_count_nothing() => Never.Between(Instant.Of("1900-01-01"), Instant.Of("2200-01-01")).ShouldBe(TimeSpan.Zero);

    [Theory]
    [InlineData("08:00", Boundary.Closing, "2026-11-23T17:00Z")]
    [InlineData("08:00", Boundary.NextOpening, null)]
    [InlineData("08:00:00.0000001", Boundary.Closing, null)]
    public void No_opening_left_is_an_answer(string amount, Boundary boundary, string? due) =>
        OneDay.Add(Instant.Of("2026-11-01"), Span(amount), boundary).ShouldBe(Instant.OfNullable(due));

    [Theory]
    [InlineData("-08:00", Boundary.Closing, "2026-11-23T09:00Z")]
    [InlineData("-08:00", Boundary.NextOpening, null)]
    [InlineData("-08:00:00.0000001", Boundary.Closing, null)]
    public void No_opening_left_before_is_an_answer(string amount, Boundary boundary, string? due) =>
        OneDay.Add(Instant.Of("2026-12-01"), Span(amount), boundary).ShouldBe(Instant.OfNullable(due));

    private static TimeSpan Span(string text) => TimeSpan.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
