using LibraryService.Metrics.Churn;

namespace LibraryService.Tests.Metrics.Churn;

public class ActivityHistogramStreamTests
{
    private static readonly DateOnly Start = new(2026, 1, 1);
    private static readonly ActivityWindow Weeks = new(Start, Start.AddDays(364));

    [Fact]
    public void A_stream_in_the_order_of_patrons_counts_as_any_order_does()
    {
        for (var seed = 0; seed < 20; seed++)
        {
            var events = RandomEvents(seed);
            ActivityHistogram.FromOrderedEvents(events.OrderBy(one => one.Patron), Weeks).ShouldBe(ActivityHistogram.FromEvents(events, Weeks));
        }
    }

    [Fact]
    public void Parts_of_the_patrons_add_up_to_the_whole()
    {
        var events = RandomEvents(118);
        Enumerable.Range(0, 7)
            .Select(part => ActivityHistogram.FromEvents(events.Where(one => ((one.Patron % 7) + 7) % 7 == part), Weeks))
            .Aggregate((one, other) => one + other)
            .ShouldBe(ActivityHistogram.FromEvents(events, Weeks));
    }

    [Fact]
    public void A_patron_out_of_order_is_an_error() =>
        Should.Throw<ArgumentException>(() => ActivityHistogram.FromOrderedEvents([(2, Start), (1, Start)], Weeks))
            .Message.ShouldStartWith("Patrons must come in ascending order, but 1 comes after 2.");

    [Fact]
    public void Nobody_makes_an_empty_histogram() => ActivityHistogram.FromOrderedEvents([], Weeks).ShouldBe(ActivityHistogram.Empty);

    [Fact]
    public void Ten_times_the_events_need_no_more_memory()
    {
        AllocatedFor(2_000);
        AllocatedFor(200_000).ShouldBeLessThan(AllocatedFor(20_000) + 100_000);
    }

    [Fact]
    public void Many_events_and_ages_are_counted_by_the_fast_sort_as_by_the_plain_way()
    {
        var random = new Random(118);
        var events = Enumerable.Range(0, 60_000).Select(_ => ((long)random.Next(9_000), Start.AddDays(random.Next(365)))).ToArray();
        ActivityHistogram.FromEvents(events, Weeks).ShouldBe(ActivityHistogram.FromOrderedEvents(events.OrderBy(one => one.Item1), Weeks));
    }

    [Fact]
    public void Coarse_cells_stand_for_their_middle()
    {
        var history = ActivityHistogram.FromRows([(0, 0, 10, 2), (3, 5.9, 9.2, 1), (3, 4, 8.1, 4), (1, 1, 1.5, 1)]);
        history.Coarsened(4).ShouldBe(ActivityHistogram.FromRows([(0, 0.0, 10, 2), (3, 6, 10, 5), (1, 2, 2, 1)]));
        history.Coarsened(4, step: 0.5).ShouldBe(ActivityHistogram.FromRows([(0, 0.0, 9.75, 2), (3, 5.75, 9.75, 5), (1, 1.75, 1.75, 1)]));
    }

    [Fact]
    public void Coarse_histograms_add_up_to_the_coarse_histogram_of_the_sum()
    {
        var (one, other) = (ActivityHistogram.FromEvents(RandomEvents(1), Weeks), ActivityHistogram.FromEvents(RandomEvents(2), Weeks));
        (one.Coarsened(4) + other.Coarsened(4)).ToBytes().ShouldBe((one + other).Coarsened(4).ToBytes());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_cell_has_a_width(double periods) =>
        Should.Throw<ArgumentOutOfRangeException>(() => ActivityHistogram.Empty.Coarsened(periods));

    [Theory]
    [InlineData(-0.1)]
    [InlineData(4)]
    [InlineData(double.NaN)]
    public void A_step_fits_into_a_cell(double step) =>
        Should.Throw<ArgumentOutOfRangeException>(() => ActivityHistogram.Empty.Coarsened(4, step)).Message.ShouldStartWith("A step must be 0 or more");

    [Fact]
    public void Cells_of_weeks_move_the_fit_of_cdnow_little_and_cells_of_four_weeks_more()
    {
        var exact = BgNbd.Fit(Cdnow.Sample());
        var weeks = BgNbd.Fit(Cdnow.Sample().Coarsened(1, 1 / 7.0));
        ((weeks.R / exact.R) - 1).ShouldBe(-0.0006, 5e-5);
        ((weeks.Alpha / exact.Alpha) - 1).ShouldBe(-0.0011, 5e-5);
        var months = BgNbd.Fit(Cdnow.Sample().Coarsened(4, 1 / 7.0));
        ((months.R / exact.R) - 1).ShouldBe(0.014, 5e-4);
        ((months.Alpha / exact.Alpha) - 1).ShouldBe(0.034, 5e-4);
    }

    [Fact]
    public void Who_is_alone_in_a_row_can_be_told_apart_and_coarse_cells_hide_most()
    {
        var history = ActivityHistogram.FromRows([(0, 0, 10, 12), (3, 5, 9, 1), (3, 6, 8, 4)]);
        history.PatronsInRowsBelow(2).ShouldBe(1);
        history.PatronsInRowsBelow(10).ShouldBe(5);
        history.PatronsInRowsBelow(1).ShouldBe(0);
        Cdnow.Sample().Coarsened(4).PatronsInRowsBelow(2).ShouldBeLessThan(Cdnow.Sample().PatronsInRowsBelow(2) / 3);
    }

    private static long AllocatedFor(int patrons)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        ActivityHistogram.FromOrderedEvents(Stream(patrons), Weeks).Patrons.ShouldBe(patrons);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    // Every patron comes like one of a hundred.
    private static IEnumerable<(long Patron, DateOnly Day)> Stream(int patrons)
    {
        for (var patron = 0L; patron < patrons; patron++)
        {
            for (var visit = 0; visit < 10; visit++)
            {
                yield return (patron, Start.AddDays((int)((patron % 100) + (visit * (patron % 7)))));
            }
        }
    }

    private static List<(long Patron, DateOnly Day)> RandomEvents(int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, 600).Select(_ => ((long)random.Next(90) - 5, Start.AddDays(random.Next(-5, 380))))];
    }
}
