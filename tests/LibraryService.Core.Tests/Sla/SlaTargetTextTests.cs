using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using LibraryService.Sla;

namespace LibraryService.Tests.Sla;

public class SlaTargetTextTests
{
    [Theory]
    [InlineData("4 open hours", "04:00:00")]
    [InlineData("1 open hour", "01:00:00")]
    [InlineData("4 hours", "04:00:00")]
    [InlineData("90 seconds", "00:01:30")]
    [InlineData("  30   open\tminutes ", "00:30:00")]
    [InlineData("04:30:00", "04:30:00")]
    [InlineData("04:30:00 open", "04:30:00")]
    [InlineData("3.00:00:00", "3.00:00:00")]
    [InlineData("00:00:00.0000001", "00:00:00.0000001")]
    public void Open_time_is_read(string text, string amount) =>
        SlaTarget.Parse(text).ShouldBe(SlaTarget.Open(TimeSpan.Parse(amount, CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("28 elapsed days", "28.00:00:00")]
    [InlineData("1 elapsed day", "1.00:00:00")]
    [InlineData("90 elapsed minutes", "01:30:00")]
    [InlineData("04:30:00 elapsed", "04:30:00")]
    public void Elapsed_time_is_read(string text, string amount) =>
        SlaTarget.Parse(text).ShouldBe(SlaTarget.Elapsed(TimeSpan.Parse(amount, CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("1 working day", 1)]
    [InlineData("3 working days", 3)]
    [InlineData("0 working days", 0)]
    [InlineData("2147483647 working days", int.MaxValue)]
    public void Working_days_are_read(string text, int days) => SlaTarget.Parse(text).ShouldBe(SlaTarget.WorkingDays(days));

    [Theory]
    [InlineData("")]
    [InlineData("4")]
    [InlineData("hours")]
    [InlineData("4 days")] // of what?
    [InlineData("4 open days")]
    [InlineData("-4 hours")]
    [InlineData("-04:00:00")]
    [InlineData("1.5 hours")]
    [InlineData("1,000 hours")]
    [InlineData("4h")]
    [InlineData("4 Hours")]
    [InlineData("4 fortnights")]
    [InlineData("4 elapsed")]
    [InlineData("4 working hours")]
    [InlineData("four open hours")]
    [InlineData("4 open hours please")]
    [InlineData("2147483648 working days")]
    [InlineData("9223372036854775807 hours")]
    [InlineData("99999999999999999999 hours")]
    [InlineData("24:00:00")]
    public void What_is_no_target_is_refused_with_what_is_allowed_and_what_came(string text)
    {
        var message = Should.Throw<FormatException>(() => SlaTarget.Parse(text)).Message;
        message.ShouldContain("3 working days");
        message.ShouldContain($"'{text}'");
    }

    [Fact]
    public void What_is_no_target_can_be_asked_without_an_exception()
    {
        SlaTarget.TryParse("soon", out var target, out var error).ShouldBeFalse();
        target.IsNone.ShouldBeTrue();
        error.ShouldNotBeNull();
    }

    [Theory]
    [InlineData("01:00:00", "1 open hour")]
    [InlineData("2.00:00:00", "48 open hours")]
    [InlineData("01:30:00", "90 open minutes")]
    [InlineData("00:00:01", "1 open second")]
    [InlineData("00:00:00.5000000", "00:00:00.5000000 open")]
    [InlineData("00:00:00", "00:00:00 open")]
    public void Open_time_is_written_in_the_largest_unit_that_fits(string amount, string text) =>
        SlaTarget.Open(TimeSpan.Parse(amount, CultureInfo.InvariantCulture)).ToString().ShouldBe(text);

    [Fact]
    public void Elapsed_time_is_written_in_days() => SlaTarget.Elapsed(TimeSpan.FromDays(28)).ToString().ShouldBe("28 elapsed days");

    [Fact]
    public void A_text_is_needed() => Should.Throw<ArgumentNullException>(() => SlaTarget.Parse(null!));

    [Fact]
    public void Every_target_is_read_as_it_was_written()
    {
        var ticks = Gen.OneOf(
            Gen.Choose(0, 100_000).Select(seconds => seconds * TimeSpan.TicksPerSecond),
            Gen.Choose(0, 1000).Select(hours => hours * TimeSpan.TicksPerHour),
            Gen.Choose(0, int.MaxValue).Select(number => (long)number * number),
            Gen.Constant(long.MaxValue));
        var targets = Gen.OneOf(
            ticks.Select(amount => SlaTarget.Open(new TimeSpan(amount))),
            ticks.Select(amount => SlaTarget.Elapsed(new TimeSpan(amount))),
            Gen.Choose(0, int.MaxValue).Select(SlaTarget.WorkingDays));
        Prop.ForAll(targets.ToArbitrary(), target => SlaTarget.Parse(target.ToString()) == target).Check(Laws.Config);
    }
}
