using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using LibraryService.Testing;

namespace LibraryService.Tests.Testing;

public class ManualTimerTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    private readonly ManualTime _time = new(Start);
    private readonly List<string> _log = [];

    [Fact]
    public void Timers_fire_in_the_order_in_which_they_are_due()
    {
        Once("later", 20);
        Once("sooner", 10);
        _time.Advance(Minutes(30));
        _log.ShouldBe(["sooner 09:10", "later 09:20"]);
    }

    [Fact]
    public void Timers_due_together_fire_in_the_order_in_which_they_were_set()
    {
        var first = Once("first", 10);
        Once("second", 10);
        first.Change(Minutes(10), Timeout.InfiniteTimeSpan);
        _time.Advance(Minutes(10));
        _log.ShouldBe(["second 09:10", "first 09:10"]);
    }

    [Fact]
    public void A_periodic_timer_fires_as_often_as_it_is_due()
    {
        Timer("tick", 10, 15);
        _time.SetUtcNow(Start + Minutes(45));
        _log.ShouldBe(["tick 09:10", "tick 09:25", "tick 09:40"]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_timer_without_a_period_fires_once(int milliseconds)
    {
        _time.CreateTimer(_ => Write("tick"), null, Minutes(1), TimeSpan.FromMilliseconds(milliseconds));
        _time.Advance(Minutes(60));
        _log.ShouldBe(["tick 09:01"]);
    }

    [Fact]
    public void A_timer_that_is_not_set_never_fires()
    {
        _time.CreateTimer(_ => Write("never"), null, Timeout.InfiniteTimeSpan, Minutes(1));
        _time.Advance(Minutes(60));
        _log.ShouldBeEmpty();
    }

    [Fact]
    public void A_timer_due_at_once_waits_for_the_next_move()
    {
        Once("now", 0);
        _log.ShouldBeEmpty();
        _time.Advance(TimeSpan.Zero);
        _log.ShouldBe(["now 09:00"]);
    }

    [Fact]
    public void Nothing_fires_after_it_is_disposed()
    {
        Once("gone", 10).Dispose();
        _time.Advance(Minutes(10));
        _log.ShouldBeEmpty();
    }

    [Fact]
    public void A_disposed_timer_says_that_it_was_not_changed()
    {
        var timer = Once("gone", 10);
        timer.Dispose();
        timer.Change(Minutes(1), Timeout.InfiniteTimeSpan).ShouldBeFalse();
    }

    [Fact]
    public void A_timer_may_change_itself()
    {
        ITimer? timer = null;
        timer = _time.CreateTimer(_ => { Write("tick"); timer!.Change(Minutes(30), Timeout.InfiniteTimeSpan); }, null, Minutes(10), Minutes(1));
        _time.Advance(Minutes(60));
        _log.ShouldBe(["tick 09:10", "tick 09:40"]);
    }

    [Fact]
    public void A_timer_may_end_itself()
    {
        ITimer? timer = null;
        timer = _time.CreateTimer(_ => { Write("tick"); timer!.Dispose(); }, null, Minutes(10), Minutes(1));
        _time.Advance(Minutes(60));
        _log.ShouldBe(["tick 09:10"]);
    }

    [Fact]
    public void A_timer_may_end_another_that_is_due_with_it()
    {
        ITimer? other = null;
        _time.CreateTimer(_ => other!.Dispose(), null, Minutes(10), Timeout.InfiniteTimeSpan);
        other = Once("other", 10);
        _time.Advance(Minutes(10));
        _log.ShouldBeEmpty();
    }

    [Fact]
    public void A_timer_may_move_time_itself()
    {
        _time.CreateTimer(_ => _time.Advance(Minutes(60)), null, Minutes(10), Timeout.InfiniteTimeSpan);
        Once("between", 30);
        _time.Advance(Minutes(20));
        _log.ShouldBe(["between 09:30"]);
        _time.GetUtcNow().ShouldBe(Start + Minutes(70));
    }

    [Fact]
    public void What_a_callback_throws_comes_out_and_the_rest_stays_due()
    {
        _time.CreateTimer(_ => throw new InvalidOperationException("full"), null, Minutes(10), Timeout.InfiniteTimeSpan);
        Once("rest", 20);
        Should.Throw<InvalidOperationException>(() => _time.Advance(Minutes(30)));
        _time.GetUtcNow().ShouldBe(Start + Minutes(10));
        _time.Advance(Minutes(10));
        _log.ShouldBe(["rest 09:20"]);
    }

    [Fact]
    public void A_callback_runs_in_the_context_in_which_its_timer_was_made()
    {
        var branch = new AsyncLocal<string> { Value = "main" };
        _time.CreateTimer(_ => _log.Add(branch.Value!), null, Minutes(1), Timeout.InfiniteTimeSpan);
        branch.Value = "mobile";
        _time.Advance(Minutes(1));
        _log.ShouldBe(["main"]);
    }

    [Theory]
    [InlineData(-2)]
    [InlineData(4294967295)]
    public void A_wait_that_no_timer_can_wait_is_refused(long milliseconds)
    {
        var wait = TimeSpan.FromMilliseconds(milliseconds);
        Should.Throw<ArgumentOutOfRangeException>(() => _time.CreateTimer(_ => { }, null, wait, Minutes(1)));
        Should.Throw<ArgumentOutOfRangeException>(() => _time.CreateTimer(_ => { }, null, Minutes(1), wait));
    }

    [Fact]
    public void Many_small_moves_fire_what_one_great_move_fires() => Prop
        .ForAll(
            Gen.Choose(1, 9).Two().ListOf().ToArbitrary(),
            Gen.Choose(0, 7).ListOf().ToArbitrary(),
            (timers, moves) => Fired(timers, moves).SequenceEqual(Fired(timers, [moves.Sum()]), StringComparer.Ordinal))
        .Check(Config.QuickThrowOnFailure.WithReplay(20261123, 1));

    [Fact]
    public void Moves_from_several_threads_add_up()
    {
        var fired = 0;
        _time.CreateTimer(_ => fired++, null, Minutes(1), Minutes(1));
        Parallel.For(0, 1000, _ => _time.Advance(Minutes(1)));
        fired.ShouldBe(1000);
        _time.GetUtcNow().ShouldBe(Start + Minutes(1000));
    }

    private static List<string> Fired(IEnumerable<(int Due, int Period)> timers, IEnumerable<int> moves)
    {
        var time = new ManualTime(Start);
        var fired = new List<string>();
        foreach (var (index, (due, period)) in timers.Index())
        {
            time.CreateTimer(_ => fired.Add($"{index} at {time.GetUtcNow():HH:mm}"), null, Minutes(due), Minutes(period));
        }

        foreach (var move in moves)
        {
            time.Advance(Minutes(move));
        }

        return fired;
    }

    private ITimer Once(string name, int due) => Timer(name, due, 0);

    private ITimer Timer(string name, int due, int period) =>
        _time.CreateTimer(_ => Write(name), null, Minutes(due), Minutes(period));

    private void Write(string name) => _log.Add(string.Create(CultureInfo.InvariantCulture, $"{name} {_time.GetUtcNow():HH:mm}"));

    private static TimeSpan Minutes(int count) => TimeSpan.FromMinutes(count);
}
