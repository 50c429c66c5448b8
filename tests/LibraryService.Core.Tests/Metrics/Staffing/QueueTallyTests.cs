using LibraryService.Metrics.Satisfaction;
using LibraryService.Metrics.Staffing;

namespace LibraryService.Tests.Metrics.Staffing;

public class QueueTallyTests
{
    [Fact]
    public void Who_gave_up_was_not_answered_in_time()
    {
        var tally = new QueueTally();
        tally.AddAnswered(TimeSpan.FromSeconds(10), TimeSpan.FromMinutes(3));
        tally.AddAnswered(TimeSpan.FromSeconds(30), TimeSpan.FromMinutes(5));
        tally.AddAbandoned(TimeSpan.FromSeconds(15));
        tally.Arrivals.ShouldBe(3);
        tally.ServiceLevel(TimeSpan.FromSeconds(20)).ShouldBe(1.0 / 3);
        tally.ServiceLevelInterval(TimeSpan.FromSeconds(20)).ShouldBe(Proportion.Wilson(1, 3));
        tally.AbandonedInterval().ShouldBe(Proportion.Wilson(1, 3));
        tally.Handling.Mean.ShouldBe(TimeSpan.FromMinutes(4));
        new QueueTally().ServiceLevel(TimeSpan.Zero).ShouldBeNull();
    }

    [Fact]
    public void Merged_in_any_order_it_is_the_same_to_the_byte_and_reads_back()
    {
        var random = new Random(2);
        var parts = Enumerable.Range(0, 3).Select(_ => Draw(random)).ToList();
        var json = ((parts[0] + parts[1]) + parts[2]).ToJson();
        (parts[2] + (parts[1] + parts[0])).ToJson().ShouldBe(json);
        QueueTally.ParseJson(json).ToJson().ShouldBe(json);
        QueueTally.ParseJson(new QueueTally().ToJson()).Arrivals.ShouldBe(0);
    }

    [Theory]
    [InlineData("{}", "answered")]
    [InlineData("""{"answered":null,"abandoned":null,"handling":null}""", "")]
    [InlineData("""{"answered":{"unit":"00:01:00","min":null,"max":null,"ticks":0,"cells":[]},"abandoned":{"unit":"00:00:01","min":null,"max":null,"ticks":0,"cells":[]},"handling":{"unit":"00:00:01","min":null,"max":null,"ticks":0,"cells":[]}}""", "counts in seconds")]
    [InlineData("""{"answered":{"unit":"00:00:01","min":"00:00:01","max":"00:00:01","ticks":10000000,"cells":[{"units":1,"count":1}]},"abandoned":{"unit":"00:00:01","min":null,"max":null,"ticks":0,"cells":[]},"handling":{"unit":"00:00:01","min":null,"max":null,"ticks":0,"cells":[]}}""", "1 were answered and there are 0 times")]
    public void JSON_that_is_no_tally_is_told(string json, string error)
    {
        QueueTally.TryParseJson(json, out _, out var told).ShouldBeFalse();
        told!.ShouldContain(error);
    }

    [Fact]
    public void Negative_times_are_refused_and_nothing_is_counted()
    {
        var tally = new QueueTally();
        Should.Throw<ArgumentOutOfRangeException>(() => tally.AddAnswered(TimeSpan.Zero, -TimeSpan.FromTicks(1)));
        Should.Throw<ArgumentOutOfRangeException>(() => tally.AddAbandoned(-TimeSpan.FromTicks(1)));
        tally.Arrivals.ShouldBe(0);
        tally.Handling.Count.ShouldBe(0);
    }

    [Fact]
    public void Self_service_has_its_uptake_and_its_fall_out()
    {
        var kiosk = new SelfServiceUse(200, 50, 40) + new SelfServiceUse(100, 25, 20);
        (kiosk.Uptake, kiosk.FallOut).ShouldBe((0.25, 0.2));
        kiosk.UptakeInterval().ShouldBe(Proportion.Wilson(75, 300));
        kiosk.FallOutInterval(0.9).ShouldBe(Proportion.Wilson(15, 75, 0.9));
        var none = new SelfServiceUse(0, 0, 0);
        (none.Uptake, none.FallOut).ShouldBe((null, null));
        none.UptakeInterval().ShouldBe(new(0, 1));
        Should.Throw<ArgumentOutOfRangeException>(() => new SelfServiceUse(1, 2, 0));
        Should.Throw<ArgumentOutOfRangeException>(() => new SelfServiceUse(3, 2, 3));
        Should.Throw<ArgumentOutOfRangeException>(() => new SelfServiceUse(3, 2, -1));
    }

    private static QueueTally Draw(Random random)
    {
        var tally = new QueueTally();
        for (var i = 0; i < 200; i++)
        {
            tally.AddAnswered(TimeSpan.FromSeconds(random.Next(7_000)), new TimeSpan(random.NextInt64(1L << 40)));
            tally.AddAbandoned(TimeSpan.FromMilliseconds(random.Next(90_000)));
        }

        return tally;
    }
}
