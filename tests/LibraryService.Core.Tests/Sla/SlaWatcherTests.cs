using LibraryService.Sla;

namespace LibraryService.Tests.Sla;

public class SlaWatcherTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);

    private readonly SlaWatcher<string> _watcher = new();

    [Fact]
    public void Nothing_is_due_while_no_clock_is_open()
    {
        _watcher.NextDue.ShouldBeNull();
        _watcher.TryTake(DateTimeOffset.MaxValue, out _, out _).ShouldBeFalse();
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(1, true)]
    public void A_clock_fires_at_its_due_instant_and_not_a_tick_before(long ticks, bool fires)
    {
        _watcher.Schedule("a", Noon);
        _watcher.TryTake(Noon.AddTicks(ticks), out _, out _).ShouldBe(fires);
    }

    [Fact]
    public void A_taken_clock_gives_its_key_and_its_due_instant()
    {
        _watcher.Schedule("a", Noon);
        _watcher.TryTake(Noon.AddDays(1), out var key, out var due).ShouldBeTrue();
        (key, due).ShouldBe(("a", Noon));
    }

    [Fact]
    public void A_clock_fires_once()
    {
        _watcher.Schedule("a", Noon);
        TakeAll(Noon).ShouldBe(["a"]);
        _watcher.TryTake(Noon, out _, out _).ShouldBeFalse();
    }

    [Fact]
    public void A_gap_is_caught_up_in_the_order_of_the_due_instants()
    {
        _watcher.Schedule("third", Noon.AddYears(3));
        _watcher.Schedule("first", Noon.AddTicks(1));
        _watcher.Schedule("second", Noon.AddHours(5));
        TakeAll(Noon.AddYears(10)).ShouldBe(["first", "second", "third"]);
    }

    [Fact]
    public void Clocks_due_at_the_same_instant_fire_in_the_order_in_which_they_were_scheduled()
    {
        foreach (var key in (string[])["a", "b", "c"])
        {
            _watcher.Schedule(key, Noon);
        }

        TakeAll(Noon).ShouldBe(["a", "b", "c"]);
    }

    [Fact]
    public void The_same_key_may_be_watched_twice()
    {
        _watcher.Schedule("a", Noon);
        _watcher.Schedule("a", Noon.AddHours(1));
        TakeAll(Noon.AddHours(1)).ShouldBe(["a", "a"]);
    }

    [Fact]
    public void The_next_due_instant_is_in_utc()
    {
        _watcher.Schedule("a", Noon.ToOffset(TimeSpan.FromHours(5)));
        _watcher.NextDue!.Value.Offset.ShouldBe(TimeSpan.Zero);
        _watcher.NextDue.ShouldBe(Noon);
    }

    [Fact]
    public void A_clock_scheduled_before_the_next_due_instant_becomes_the_next()
    {
        _watcher.Schedule("later", Noon);
        _watcher.Schedule("latest", Noon.AddDays(3));
        _watcher.NextDue.ShouldBe(Noon);
        _watcher.Schedule("earlier", Noon.AddDays(-3));
        _watcher.NextDue.ShouldBe(Noon.AddDays(-3));
    }

    [Fact]
    public void A_cancelled_clock_never_fires()
    {
        var watch = _watcher.Schedule("a", Noon);
        _watcher.Schedule("b", Noon.AddMinutes(1));
        _watcher.Cancel(watch).ShouldBeTrue();
        _watcher.NextDue.ShouldBe(Noon.AddMinutes(1));
        TakeAll(Noon.AddDays(1)).ShouldBe(["b"]);
    }

    [Fact]
    public void A_clock_is_cancelled_once()
    {
        var watch = _watcher.Schedule("a", Noon);
        _watcher.Cancel(watch).ShouldBeTrue();
        _watcher.Cancel(watch).ShouldBeFalse();
        _watcher.Count.ShouldBe(0);
    }

    [Fact]
    public void A_clock_that_has_fired_is_not_cancelled()
    {
        var watch = _watcher.Schedule("a", Noon);
        TakeAll(Noon);
        _watcher.Cancel(watch).ShouldBeFalse();
    }

    [Fact]
    public void An_old_receipt_does_not_cancel_the_clock_that_took_its_place()
    {
        var old = _watcher.Schedule("a", Noon);
        _watcher.Cancel(old);
        _watcher.Schedule("b", Noon);
        _watcher.Cancel(old).ShouldBeFalse();
        TakeAll(Noon).ShouldBe(["b"]);
    }

    [Fact]
    public void The_default_receipt_cancels_nothing()
    {
        _watcher.Cancel(default).ShouldBeFalse();
        _watcher.Schedule("a", Noon);
        _watcher.Cancel(default).ShouldBeFalse();
        _watcher.Count.ShouldBe(1);
    }

    [Fact]
    public void The_first_and_the_last_instant_there_is_can_be_watched()
    {
        _watcher.Schedule("last", DateTimeOffset.MaxValue);
        _watcher.Schedule("first", DateTimeOffset.MinValue);
        _watcher.NextDue.ShouldBe(DateTimeOffset.MinValue);
        TakeAll(DateTimeOffset.MaxValue).ShouldBe(["first", "last"]);
    }

    [Fact]
    public void Now_may_go_back()
    {
        _watcher.Schedule("a", Noon);
        _watcher.Schedule("b", Noon.AddHours(2));
        _watcher.TryTake(Noon.AddHours(1), out _, out _).ShouldBeTrue();
        _watcher.Schedule("c", Noon.AddDays(-1));
        TakeAll(Noon.AddDays(-1)).ShouldBe(["c"]);
        _watcher.NextDue.ShouldBe(Noon.AddHours(2));
    }

    private List<string> TakeAll(DateTimeOffset now)
    {
        List<string> taken = [];
        while (_watcher.TryTake(now, out var key, out _))
        {
            taken.Add(key);
        }

        return taken;
    }
}
