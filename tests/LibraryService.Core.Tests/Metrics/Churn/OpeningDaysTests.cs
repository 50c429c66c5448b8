using LibraryService.Hours;
using LibraryService.Metrics.Churn;
using LibraryService.Statistics;

namespace LibraryService.Tests.Metrics.Churn;

public class OpeningDaysTests
{
    private static readonly DateOnly Monday = new(2026, 1, 5);

    [Fact]
    public void Around_the_clock_every_day_counts()
    {
        var events = RandomEvents(1);
        var (from, to) = (Monday, Monday.AddDays(200));
        ActivityHistogram.FromEvents(events, ActivityWindow.InOpeningDays(from, to, ServiceHours.Always, 7))
            .ShouldBe(ActivityHistogram.FromEvents(events, new ActivityWindow(from, to)));
    }

    [Fact]
    public void Closed_days_do_not_pass()
    {
        // Open from Monday to Friday: from one Monday to the next five days pass, and the week after the last visit has five.
        var window = ActivityWindow.InOpeningDays(Monday, Monday.AddDays(14), Weekdays());
        ActivityHistogram.FromEvents([(1, Monday), (1, Monday.AddDays(7))], window).Rows.ShouldHaveSingleItem().ShouldBe(new ActivityRow(1, 5, 10, 1));
        window.CountsOpeningDays.ShouldBeTrue();
        new ActivityWindow(Monday, Monday).CountsOpeningDays.ShouldBeFalse();
    }

    [Fact]
    public void What_happens_on_closed_days_belongs_to_the_opening_day_before()
    {
        var window = ActivityWindow.InOpeningDays(Monday, Monday.AddDays(14), Weekdays());
        var friday = Monday.AddDays(4);
        ActivityHistogram.FromEvents([(1, Monday), (1, friday), (1, friday.AddDays(1)), (1, friday.AddDays(2))], window)
            .Rows.ShouldHaveSingleItem().ShouldBe(new ActivityRow(1, 4, 10, 1));
    }

    [Fact]
    public void A_day_is_open_when_the_library_is_in_any_part_of_it()
    {
        var nights = ServiceHours.In("Europe/London").Weekly(DayOfWeek.Friday, "22:00-06:00").Build();
        var window = ActivityWindow.InOpeningDays(Monday, Monday.AddDays(7), nights);
        ActivityHistogram.FromEvents([(1, Monday)], window).Rows.ShouldHaveSingleItem().Age.ShouldBe(2);
    }

    [Fact]
    public void A_stream_and_a_split_keep_the_same_clock()
    {
        var window = ActivityWindow.InOpeningDays(Monday, Monday.AddDays(200), Weekdays(), 5);
        var events = RandomEvents(3);
        ActivityHistogram.FromOrderedEvents(events.OrderBy(one => one.Patron), window).ShouldBe(ActivityHistogram.FromEvents(events, window));

        // The calibration ends on a Friday, so that a visit on the Saturday is one of the holdout.
        var end = Monday.AddDays(95);
        var split = ActivityHistogram.Split([.. events, (999, Monday), (999, end.AddDays(1))], window, end);
        split.Calibration.ShouldBe(ActivityHistogram.FromEvents(
            [.. events, (999, Monday)], ActivityWindow.InOpeningDays(Monday, end, Weekdays(), 5)));
        split.HoldoutPeriods.ShouldBe(15);
    }

    [Fact]
    public void Windows_of_the_same_clock_are_equal()
    {
        var one = ActivityWindow.InOpeningDays(Monday, Monday.AddDays(14), Weekdays());
        one.ShouldBe(ActivityWindow.InOpeningDays(Monday, Monday.AddDays(14), Weekdays()));
        one.GetHashCode().ShouldBe(ActivityWindow.InOpeningDays(Monday, Monday.AddDays(14), Weekdays()).GetHashCode());
        one.ShouldNotBe(ActivityWindow.InOpeningDays(Monday, Monday.AddDays(14), ServiceHours.Always));
        one.ShouldNotBe(new ActivityWindow(Monday, Monday.AddDays(14), 1));
    }

    [Fact]
    public void A_library_that_closes_for_the_summer_is_understood_in_its_opening_days_and_not_by_the_calendar()
    {
        var (from, to) = (Monday, new DateOnly(2026, 12, 31));
        var hours = EveryDay().Season(new(2026, 5, 1), new(2026, 9, 30), _ => { }).Build();
        var byOpening = ActivityWindow.InOpeningDays(from, to, hours, 7);
        DateOnly[] open = [.. Enumerable.Range(0, to.DayNumber - from.DayNumber + 1).Select(from.AddDays).Where(day => day.Month is < 5 or > 9)];
        var truth = new MbgNbd(1.5, 6, 1, 4);
        var random = new RandomStream(118, 0);
        var events = Enumerable.Range(0, 3_000).SelectMany(patron => Visits(patron, (int)(random.Unit() * 60))).ToArray();

        var model = MbgNbd.Fit(ActivityHistogram.FromEvents(events, byOpening));
        for (var i = 0; i < 4; i++)
        {
            // A day is the shortest time that is told apart, which moves a figure a little.
            Math.Abs(model.Parameters[i] - truth.Parameters[i]).ShouldBeLessThan((4 * model.StandardErrors[i]) + (0.06 * truth.Parameters[i]));
        }

        var byCalendar = MbgNbd.Fit(ActivityHistogram.FromEvents(events, new ActivityWindow(from, to)));
        (byCalendar.R / byCalendar.Alpha).ShouldBeLessThan(truth.R / truth.Alpha * 0.9);

        IEnumerable<(long, DateOnly)> Visits(int patron, int first)
        {
            var (rate, leaves) = (random.Gamma(truth.R) / truth.Alpha / 7, random.Beta(truth.A, truth.B));
            yield return (patron, open[first]);
            for (var at = 0.0; random.Unit() >= leaves && first + (at += random.Exponential() / rate) < open.Length;)
            {
                yield return (patron, open[first + (int)at]);
            }
        }
    }

    private static ServiceHours Weekdays() => EveryDay().Weekly(DayOfWeek.Saturday, "").Weekly(DayOfWeek.Sunday, "").Build();

    private static ServiceHoursBuilder EveryDay()
    {
        var hours = ServiceHours.In("Europe/London");
        foreach (var day in Enum.GetValues<DayOfWeek>())
        {
            hours.Weekly(day, "09:00-17:00");
        }

        return hours;
    }

    private static List<(long Patron, DateOnly Day)> RandomEvents(int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, 400).Select(_ => ((long)random.Next(60), Monday.AddDays(random.Next(-5, 210))))];
    }
}
