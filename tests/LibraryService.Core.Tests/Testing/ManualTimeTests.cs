using LibraryService.Testing;

namespace LibraryService.Tests.Testing;

public class ManualTimeTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    private readonly ManualTime _time = new(Start);

    [Fact]
    public void Stands_where_it_was_set() => _time.GetUtcNow().ShouldBe(Start);

    [Fact]
    public void Is_told_in_any_offset_and_answers_in_UTC()
    {
        var time = new ManualTime(new DateTimeOffset(2026, 11, 23, 10, 0, 0, TimeSpan.FromHours(1)));
        time.SetUtcNow(new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.FromHours(1)));
        time.GetUtcNow().EqualsExact(Start + 2 * Hour).ShouldBeTrue();
    }

    [Fact]
    public void Its_local_time_is_UTC() => _time.LocalTimeZone.ShouldBe(TimeZoneInfo.Utc);

    [Fact]
    public void A_timestamp_measures_what_was_advanced()
    {
        var before = _time.GetTimestamp();
        _time.Advance(Minute);
        _time.GetElapsedTime(before).ShouldBe(Minute);
    }

    [Fact]
    public void Does_not_go_back_by_an_amount() => Should.Throw<ArgumentOutOfRangeException>(() => _time.Advance(-Minute));

    [Fact]
    public void Does_not_go_back_to_an_instant() => Should.Throw<ArgumentOutOfRangeException>(() => _time.SetUtcNow(Start - Minute));

    [Fact]
    public void A_refused_move_moves_nothing()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => _time.Advance(TimeSpan.MaxValue));
        _time.GetUtcNow().ShouldBe(Start);
    }

    [Fact]
    public void A_delay_ends_when_its_time_has_come()
    {
        var delay = Task.Delay(Hour, _time, TestContext.Current.CancellationToken);
        _time.Advance(Hour - TimeSpan.FromTicks(1));
        delay.IsCompleted.ShouldBeFalse();
        _time.Advance(TimeSpan.FromTicks(1));
        delay.IsCompletedSuccessfully.ShouldBeTrue();
    }

    [Fact]
    public async Task A_delay_after_a_delay_ends_in_one_move()
    {
        var woken = new List<DateTimeOffset>();
        var sleeper = SleepTwice();
        _time.Advance(2 * Hour);
        await sleeper.WaitAsync(TestContext.Current.CancellationToken);
        woken.ShouldBe([Start + Hour, Start + Hour + Minute]);

        async Task SleepTwice()
        {
            await Task.Delay(Hour, _time);
            woken.Add(_time.GetUtcNow());
            await Task.Delay(Minute, _time);
            woken.Add(_time.GetUtcNow());
        }
    }

    [Fact]
    public async Task A_periodic_timer_ticks()
    {
        using var timer = new PeriodicTimer(Minute, _time);
        for (var i = 0; i < 3; i++)
        {
            var tick = timer.WaitForNextTickAsync(TestContext.Current.CancellationToken);
            tick.IsCompleted.ShouldBeFalse();
            _time.Advance(Minute);
            (await tick).ShouldBeTrue();
        }
    }

    [Fact]
    public void A_token_is_cancelled_when_its_time_is_up()
    {
        using var source = new CancellationTokenSource(Minute, _time);
        source.Token.IsCancellationRequested.ShouldBeFalse();
        _time.Advance(Minute);
        source.Token.IsCancellationRequested.ShouldBeTrue();
    }

    [Fact]
    public async Task A_wait_gives_up_when_its_time_is_up()
    {
        var wait = new TaskCompletionSource().Task.WaitAsync(Minute, _time, TestContext.Current.CancellationToken);
        _time.Advance(Minute);
        await Should.ThrowAsync<TimeoutException>(wait);
    }
}
