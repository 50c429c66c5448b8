using LibraryService.Hours;
using LibraryService.Samples.Desk.Show;
using LibraryService.Sla;

namespace LibraryService.Samples.Desk.Tests.Show;

public class DueSentenceTests
{
    private static readonly ServiceHours Hours = TenToFive().Build();

    [Fact]
    public void Opening_hours_are_told_with_the_night_between() =>
        Sentence(TimeSpan.FromHours(4), "2026-11-02T16:20").ShouldBe(
            "due Tuesday 3 November 13:20: four opening hours from Monday 2 November 16:20, closed 17:00-10:00");

    [Fact]
    public void Who_asks_while_it_is_closed_is_told_until_when() =>
        Sentence(TimeSpan.FromSeconds(90), "2026-11-02T20:00").ShouldBe(
            "due Tuesday 3 November 10:01: 90 seconds of opening time from Monday 2 November 20:00, closed until 10:00");

    [Fact]
    public void A_weekend_is_told_by_its_days() =>
        Sentence(TimeSpan.FromHours(1), "2026-11-06T16:30").ShouldBe(
            "due Monday 9 November 10:30: one opening hour from Friday 6 November 16:30, closed Friday 6 November 17:00 to Monday 9 November 10:00");

    [Fact]
    public void Many_nights_are_counted() =>
        Sentence(TimeSpan.FromHours(30), "2026-11-02T10:00").ShouldBe(
            "due Friday 6 November 12:00: 30 opening hours from Monday 2 November 10:00, closed 4 times in between");

    [Fact]
    public void Working_days_tell_of_holidays_only() =>
        DueSentence.Of(SlaClock.Start(TenToFive().Holiday(new DateOnly(2026, 11, 4), "Founder's Day").Build(), SlaTarget.WorkingDays(2), At("2026-11-02T16:20")).Explain()).ShouldBe(
            "due Thursday 5 November 17:00: two working days from Monday 2 November 16:20, closed Tuesday 3 November 17:00 to Thursday 5 November 10:00 (Founder's Day)");

    [Fact]
    public void A_pause_is_told() =>
        DueSentence.Of(SlaClock.Start(Hours, TimeSpan.FromHours(2), At("2026-11-02T10:00")).Pause(At("2026-11-02T11:00")).Resume(At("2026-11-02T12:30")).Explain()).ShouldBe(
            "due Monday 2 November 13:30: two opening hours from Monday 2 November 10:00, paused 11:00-12:30");

    [Fact]
    public void A_pause_on_another_day_is_told_with_its_days() =>
        DueSentence.Of(SlaClock.Start(Hours, SlaTarget.WorkingDays(2), At("2026-11-02T10:00")).Pause(At("2026-11-03T16:00")).Resume(At("2026-11-04T11:00")).Explain()).ShouldBe(
            "due Thursday 5 November 12:00: two working days from Monday 2 November 10:00, paused Tuesday 3 November 16:00 to Wednesday 4 November 11:00");

    [Fact]
    public void Elapsed_time_knows_no_nights() =>
        Sentence(SlaTarget.Elapsed(TimeSpan.FromDays(28)), "2026-11-02T16:20").ShouldBe(
            "due Monday 30 November 16:20: 28 days from Monday 2 November 16:20");

    private static string Sentence(SlaTarget target, string at) => DueSentence.Of(SlaClock.Start(Hours, target, At(at)).Explain());

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text + "Z", System.Globalization.CultureInfo.InvariantCulture);

    private static ServiceHoursBuilder TenToFive()
    {
        var hours = ServiceHours.In("Europe/London");
        for (var day = DayOfWeek.Monday; day <= DayOfWeek.Friday; day++)
        {
            hours.Weekly(day, "10:00-17:00");
        }

        return hours;
    }
}
