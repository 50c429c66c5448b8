using LibraryService.Hours;

namespace LibraryService.Tests.Hours;

public class DayHoursTests
{
    [Theory]
    [InlineData("09:00-17:00", "09:00-17:00")]
    [InlineData("09:00-12:30, 13:30-17:00", "09:00-12:30, 13:30-17:00")]
    [InlineData("10:00-13:00,14:00-17:00", "10:00-13:00, 14:00-17:00")]
    [InlineData("  09:00 - 17:00  ", "09:00-17:00")]
    [InlineData("09:00–17:00", "09:00-17:00")] // an en dash
    [InlineData("1:00-18:00", "01:00-18:00")]
    [InlineData("07:00-02:00", "07:00-02:00")]
    [InlineData("10:00-00:00", "10:00-24:00")]
    [InlineData("22:00-06:00", "22:00-06:00")]
    [InlineData("00:00-24:00", "00:00-24:00")]
    [InlineData("00:00-00:00", "00:00-24:00")]
    [InlineData("10:00-10:00", "10:00-10:00")] // 24 hours
    [InlineData("09:00:30-17:00:00.5", "09:00:30-17:00:00.5")]
    [InlineData("00:00-24:00:00", "00:00-24:00")]
    [InlineData("14:00-17:00, 09:00-12:00", "09:00-12:00, 14:00-17:00")]
    [InlineData("09:00-12:00, 12:00-17:00", "09:00-17:00")] // they touch
    [InlineData("09:00-13:00, 12:00-17:00", "09:00-17:00")] // they overlap
    [InlineData("09:00-17:00, 10:00-11:00", "09:00-17:00")]
    [InlineData("00:00-24:00, 12:00-06:00", "00:00-24:00, 12:00-06:00")] // together more than a day
    [InlineData("", "")]
    [InlineData("   ", "")]
    public void Hours_are_read_and_written(string text, string written) => DayHours.Parse(text).ToString().ShouldBe(written);

    [Theory]
    [InlineData("00:00")]
    [InlineData("24:00-01:00")]
    [InlineData("9-5")]
    [InlineData("09:00")]
    [InlineData("09:00-")]
    [InlineData("-17:00")]
    [InlineData("09:00-17:00-18:00")]
    [InlineData("09:00-25:00")]
    [InlineData("09:00-24:30")]
    [InlineData("09:00-17:60")]
    [InlineData("09.00-17.00")]
    [InlineData("9am-5pm")]
    [InlineData("closed")]
    [InlineData("1.09:00-17:00")]
    [InlineData("٠٩:٠٠-١٧:٠٠")]
    public void What_is_no_range_is_refused_by_name(string text) =>
        Should.Throw<FormatException>(() => DayHours.Parse(text)).Message.ShouldContain($"'{text}' is none");

    [Theory]
    [InlineData("09:00-12:00, 9-5", "'9-5' in '09:00-12:00, 9-5' is none")]
    [InlineData("09:00-12:00,", "'' in '09:00-12:00,' is none")]
    [InlineData("09:00-12:00;13:00-17:00", "'09:00-12:00;13:00-17:00' is none")]
    public void The_range_that_was_not_understood_is_named(string text, string message) =>
        Should.Throw<FormatException>(() => DayHours.Parse(text)).Message.ShouldContain(message);

    [Fact]
    public void An_error_says_what_was_allowed() =>
        Should.Throw<FormatException>(() => DayHours.Parse("9-5")).Message.ShouldContain("09:00-12:30, 13:30-17:00, from 00:00 to 24:00, or nothing for closed");

    [Fact]
    public void A_try_tells_why_it_could_not()
    {
        DayHours.TryParse("9-5", out var hours, out var error).ShouldBeFalse();
        hours.ShouldBeNull();
        error!.ShouldContain("'9-5'");
    }

    [Fact]
    public void A_text_that_is_none_at_all_is_a_mistake() => Should.Throw<ArgumentNullException>(() => DayHours.Parse(null!));

    [Fact]
    public void Hours_at_the_same_times_are_equal() => DayHours.Parse("09:00-12:00, 12:00-17:00").ShouldBe(DayHours.Parse("9:00-17:00"));

    [Fact]
    public void Equal_hours_have_equal_hashes() =>
        DayHours.Parse("09:00-12:00, 12:00-17:00").GetHashCode().ShouldBe(DayHours.Parse("9:00-17:00").GetHashCode());

    [Fact]
    public void Hours_at_other_times_are_not_equal() => DayHours.Parse("09:00-17:00").ShouldNotBe(DayHours.Parse("09:00-17:01"));

    [Fact]
    public void No_hours_are_closed() => DayHours.Parse("").ShouldBeSameAs(DayHours.Closed);

    [Theory]
    [InlineData(-1, 60)]
    [InlineData(1440, 1500)]
    [InlineData(60, 60)]
    [InlineData(60, 30)]
    [InlineData(60, 1501)]
    public void A_range_that_no_day_has_is_refused(int start, int end) =>
        Should.Throw<ArgumentOutOfRangeException>(() => new DayRange(TimeSpan.FromMinutes(start), TimeSpan.FromMinutes(end)));

    [Fact]
    public void A_range_may_be_as_long_as_a_day() => new DayRange(TimeSpan.FromHours(10), TimeSpan.FromHours(34)).ToString().ShouldBe("10:00-10:00");
}
