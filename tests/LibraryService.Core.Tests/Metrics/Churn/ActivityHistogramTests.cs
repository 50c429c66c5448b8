using LibraryService.Metrics.Churn;

namespace LibraryService.Tests.Metrics.Churn;

public class ActivityHistogramTests
{
    private static readonly DateOnly Start = new(2026, 1, 1);
    private static readonly ActivityWindow Weeks = new(Start, Start.AddDays(70));

    [Fact]
    public void The_first_event_starts_the_time_and_the_later_days_are_visits() =>
        ActivityHistogram.FromEvents([(7, Start.AddDays(21)), (7, Start.AddDays(7)), (7, Start.AddDays(14))], Weeks)
            .Rows.ShouldHaveSingleItem()
            .ShouldBe(new ActivityRow(2, 2, 9, 1));

    [Fact]
    public void Several_events_of_a_day_are_one() =>
        ActivityHistogram.FromEvents([(7, Start), (7, Start), (7, Start.AddDays(7)), (7, Start.AddDays(7))], Weeks)
            .Rows.ShouldHaveSingleItem()
            .ShouldBe(new ActivityRow(1, 1, 10, 1));

    [Fact]
    public void Both_ends_of_the_window_are_inside_and_the_days_beyond_are_not_seen() =>
        ActivityHistogram.FromEvents([(7, Start.AddDays(-1)), (7, Start), (7, Start.AddDays(70)), (7, Start.AddDays(71))], Weeks)
            .Rows.ShouldHaveSingleItem()
            .ShouldBe(new ActivityRow(1, 10, 10, 1));

    [Fact]
    public void Patrons_of_one_history_share_a_row() =>
        ActivityHistogram.FromEvents([(3, Start), (1, Start), (2, Start.AddDays(7))], Weeks)
            .Rows.ShouldBe([new ActivityRow(0, 0, 9, 1), new ActivityRow(0, 0, 10, 2)]);

    [Fact]
    public void Any_number_can_name_a_patron()
    {
        long[] patrons = [0, 1, -1, long.MinValue, long.MaxValue, (1L << 42) - 1, 1L << 42];
        var events = patrons.SelectMany(patron => new[] { (patron, Start), (patron, Start.AddDays(7)) });
        ActivityHistogram.FromEvents(events, Weeks).Rows.ShouldBe([new ActivityRow(1, 1, 10, 7)]);
    }

    [Fact]
    public void Patrons_by_name_count_as_patrons_by_number() =>
        ActivityHistogram.FromPatrons([(new("b"), Start), (new("a"), Start), (new("b"), Start.AddDays(7))], Weeks)
            .ShouldBe(ActivityHistogram.FromEvents([(2, Start), (1, Start), (2, Start.AddDays(7))], Weeks));

    [Fact]
    public void Whole_periods_are_opportunities_after_the_first() =>
        ActivityHistogram.FromPeriods([(1, 2019), (1, 2020), (1, 2021), (1, 2021), (1, 2023), (2, 2022), (2, 2026)], 2020, 2025)
            .Rows.ShouldBe([new ActivityRow(0, 0, 3, 1), new ActivityRow(2, 3, 5, 1)]);

    [Theory]
    [InlineData(2020, 2019)]
    [InlineData(0, 1 << 22)]
    [InlineData(int.MinValue, int.MaxValue)]
    public void Periods_need_their_order_and_a_place(int from, int to) =>
        Should.Throw<ArgumentOutOfRangeException>(() => ActivityHistogram.FromPeriods([], from, to));

    [Fact]
    public void An_event_of_nobody_is_an_error() => Should.Throw<ArgumentException>(() =>
        ActivityHistogram.FromPatrons([(default(PatronId), Start)], Weeks));

    [Fact]
    public void The_way_over_sorted_sets_counts_as_the_plain_way_does()
    {
        for (var seed = 0; seed < 30; seed++)
        {
            var events = RandomEvents(seed);
            ActivityHistogram.FromEvents(events, Weeks).ShouldBe(PlainCount(events));
        }
    }

    [Fact]
    public void Histograms_add_up_in_any_order_to_the_same_bytes()
    {
        var parts = Enumerable.Range(0, 9).Select(seed => ActivityHistogram.FromEvents(RandomEvents(seed), Weeks)).ToArray();
        var forth = parts.Aggregate((one, other) => one + other);
        var back = parts.Reverse().Aggregate((one, other) => one + other);
        var tree = ((parts[0] + parts[1]) + (parts[2] + parts[3])) + (parts[4] + ((parts[5] + parts[6]) + (parts[7] + parts[8])));
        back.ShouldBe(forth);
        back.ToBytes().ShouldBe(forth.ToBytes());
        tree.ToBytes().ShouldBe(forth.ToBytes());
        (forth + ActivityHistogram.Empty).ShouldBe(forth);
        forth.GetHashCode().ShouldBe(tree.GetHashCode());
        forth.Patrons.ShouldBe(parts.Sum(part => part.Patrons));
        forth.Visits.ShouldBe(parts.Sum(part => part.Visits));
    }

    [Fact]
    public void Rows_may_be_split_shuffled_and_empty() =>
        ActivityHistogram.FromRows([(1, 2, 3, 2), (0, 0, 3, 1), (1, 2, 3, 3), (5, 1, 2, 0)])
            .ShouldBe(ActivityHistogram.FromRows([(0, 0.0, 3, 1), (1, 2, 3, 5)]));

    [Fact]
    public void Zero_has_no_sign() =>
        ActivityHistogram.FromRows([(0, -0.0, 0, 1)]).ToBytes().ShouldBe(ActivityHistogram.FromRows([(0, 0.0, -0.0, 1)]).ToBytes());

    [Theory]
    [InlineData(-1, 0, 1, 1)]
    [InlineData(0, 0, -1, 1)]
    [InlineData(0, 0, 1, -1)]
    [InlineData(1, -1, 1, 1)]
    [InlineData(1, 2, 1, 1)]
    [InlineData(0, 1, 2, 1)]
    [InlineData(1, double.NaN, 2, 1)]
    [InlineData(1, 1, double.NaN, 1)]
    [InlineData(1, 1, double.PositiveInfinity, 1)]
    public void A_row_that_cannot_be_is_an_error(int visits, double recency, double age, long patrons) =>
        Should.Throw<ArgumentOutOfRangeException>(() => ActivityHistogram.FromRows([(visits, recency, age, patrons)]));

    [Fact]
    public void An_error_says_what_was_allowed_and_what_came() =>
        Should.Throw<ArgumentOutOfRangeException>(() => ActivityHistogram.FromRows([(1, 2.5, 1.5, 1)]))
            .Message.ShouldStartWith("A recency must be from 0 to the age, 1.5, but is 2.5.");

    [Fact]
    public void More_patrons_than_can_be_counted_are_an_error() => Should.Throw<OverflowException>(() =>
        ActivityHistogram.FromRows([(1, 1, 1, long.MaxValue), (1, 1, 1, 1)]));

    [Fact]
    public void A_window_needs_its_days_in_order() =>
        Should.Throw<ArgumentOutOfRangeException>(() => new ActivityWindow(Start, Start.AddDays(-1)));

    [Theory]
    [InlineData(0)]
    [InlineData(-7)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_window_needs_a_period(double daysPerPeriod) =>
        Should.Throw<ArgumentOutOfRangeException>(() => new ActivityWindow(Start, Start, daysPerPeriod));

    [Fact]
    public void Json_and_bytes_give_the_same_histogram_back()
    {
        var history = ActivityHistogram.FromEvents(RandomEvents(1), Weeks);
        ActivityHistogram.ParseJson(history.ToJson()).ShouldBe(history);
        ActivityHistogram.ParseBytes(history.ToBytes()).ShouldBe(history);
        ActivityHistogram.ParseBytes(ActivityHistogram.Empty.ToBytes()).ShouldBe(ActivityHistogram.Empty);
    }

    [Fact]
    public void Json_is_as_documented() => ActivityHistogram.FromRows([(2, 30.43, 38.86, 1)]).ToJson()
        .ShouldBe("""{"rows":[{"visits":2,"recency":30.43,"age":38.86,"patrons":1}]}""");

    [Fact]
    public void Bytes_are_as_documented() => Convert.ToHexString(ActivityHistogram.FromRows([(2, 0.5, 1, 300)]).ToBytes())
        .ShouldBe("4C53414801" + "01" + "02" + "000000000000E03F" + "000000000000F03F" + "AC02");

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"rows":null}""")]
    [InlineData("""{"rows":[{"visits":0,"recency":1,"age":2,"patrons":1}]}""")]
    [InlineData("""{"rows":[{"visits":0,"recency":0,"age":2}]}""")]
    [InlineData("""{"rows":[],"more":1}""")]
    [InlineData("{")]
    public void Other_json_is_refused(string json)
    {
        ActivityHistogram.TryParseJson(json, out var histogram, out var error).ShouldBeFalse();
        histogram.ShouldBeNull();
        error.ShouldNotBeEmpty();
        Should.Throw<FormatException>(() => ActivityHistogram.ParseJson(json)).Message.ShouldBe(error);
    }

    [Fact]
    public void Bytes_that_end_early_or_late_or_are_changed_never_crash()
    {
        var bytes = ActivityHistogram.FromEvents(RandomEvents(2), Weeks).ToBytes();
        for (var length = 0; length < bytes.Length; length++)
        {
            ActivityHistogram.TryParseBytes(bytes.AsSpan(0, length), out _, out _).ShouldBeFalse();
        }

        Should.Throw<FormatException>(() => ActivityHistogram.ParseBytes([.. bytes, 0]));
        var random = new Random(118);
        for (var i = 0; i < 2_000; i++)
        {
            var changed = bytes.ToArray();
            changed[random.Next(changed.Length)] = (byte)random.Next(256);
            if (!ActivityHistogram.TryParseBytes(changed, out _, out var error))
            {
                error.ShouldNotBeEmpty();
            }
        }
    }

    [Fact]
    public void A_split_counts_what_the_patrons_of_the_calibration_did_after_it()
    {
        var split = ActivityHistogram.Split(
            [(1, Start), (1, Start.AddDays(7)), (1, Start.AddDays(36)), (1, Start.AddDays(36)), (1, Start.AddDays(70)), (2, Start.AddDays(35)), (3, Start.AddDays(36))],
            Weeks,
            Start.AddDays(35));
        split.Rows.ShouldBe([new HoldoutRow(0, 0, 0, 0, 1), new HoldoutRow(1, 1, 5, 2, 1)]);
        split.HoldoutVisits.ShouldBe(2);
        split.HoldoutPeriods.ShouldBe(5);
        split.Calibration.ShouldBe(ActivityHistogram.FromRows([(0, 0.0, 0, 1), (1, 1, 5, 1)]));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(70)]
    public void A_split_lies_inside_the_window(int day) =>
        Should.Throw<ArgumentOutOfRangeException>(() => ActivityHistogram.Split([], Weeks, Start.AddDays(day)));

    [Fact]
    public void Cdnow_has_its_published_counts()
    {
        var split = ActivityHistogram.Split(RealData.CdnowSample(), Cdnow.Whole, Cdnow.CalibrationEnd);
        split.Calibration.ShouldBe(Cdnow.Sample());
        split.Calibration.Patrons.ShouldBe(2357);
        split.Calibration.Visits.ShouldBe(2457);
        split.HoldoutVisits.ShouldBe(1882);
        split.HoldoutPeriods.ShouldBe(39);
    }

    [Fact]
    public void Two_in_five_of_cdnow_are_alone_in_their_row() =>
        (Cdnow.Sample().Rows.Count(row => row.Patrons is 1) / 2357.0).ShouldBe(0.389, 0.0005);

    private static List<(long Patron, DateOnly Day)> RandomEvents(int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, 400).Select(_ => ((long)random.Next(60) - 5, Start.AddDays(random.Next(-5, 80))))];
    }

    private static ActivityHistogram PlainCount(List<(long Patron, DateOnly Day)> events) => ActivityHistogram.FromRows(events
        .Where(e => e.Day >= Weeks.From && e.Day <= Weeks.To)
        .GroupBy(e => e.Patron)
        .Select(patron => (
            patron.Select(e => e.Day).Distinct().Count() - 1,
            (patron.Max(e => e.Day).DayNumber - patron.Min(e => e.Day).DayNumber) / 7.0,
            (Weeks.To.DayNumber - patron.Min(e => e.Day).DayNumber) / 7.0,
            1L)));
}
