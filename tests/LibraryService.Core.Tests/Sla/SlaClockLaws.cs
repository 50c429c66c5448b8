using LibraryService.Sla;

namespace LibraryService.Tests.Sla;

public class SlaClockLaws
{
    private static readonly TimeSpan[] Looks = [TimeSpan.Zero, TimeSpan.FromTicks(1), TimeSpan.FromHours(1), TimeSpan.FromHours(16), TimeSpan.FromDays(9)];

    [Fact]
    public void A_pause_that_ends_at_once_changes_nothing() => RandomClock.Holds(random =>
        IsSame(random.Clock.Pause(random.Later).Resume(random.Later), random.Clock, random.Later));

    [Fact]
    public void A_pause_split_in_two_that_touch_is_the_same_pause() => RandomClock.Holds(random =>
    {
        var (middle, end) = (random.Later.AddHours(5), random.Later.AddHours(30));
        return IsSame(
            random.Clock.Pause(random.Later).Resume(middle).Pause(middle).Resume(end),
            random.Clock.Pause(random.Later).Resume(end),
            end);
    });

    [Fact]
    public void Elapsed_and_remaining_are_the_target() => RandomClock.Holds(random =>
        random.Clock.Target.Kind == SlaTargetKind.WorkingDays
        || random.Clock.Elapsed(random.Later) + random.Clock.Remaining(random.Later) == random.Clock.Target.Amount);

    [Fact]
    public void Elapsed_never_goes_back() => RandomClock.Holds(random =>
    {
        var before = TimeSpan.Zero;
        for (var at = random.Clock.StartedAt.AddHours(-3); at < random.Later; at = at.AddHours(7.3))
        {
            var elapsed = random.Clock.Elapsed(at);
            if (elapsed < before)
            {
                return false;
            }

            before = elapsed;
        }

        return true;
    });

    [Fact]
    public void Once_breached_it_stays_breached_while_nothing_happens() => RandomClock.Holds(random =>
    {
        var wasBreached = false;
        for (var at = random.Clock.StartedAt; at < random.Later.AddDays(10); at = at.AddHours(3.1))
        {
            var isBreached = random.Clock.Status(at) == SlaStatus.Breached;
            if (wasBreached && !isBreached)
            {
                return false;
            }

            wasBreached = isBreached;
        }

        return true;
    });

    [Fact]
    public void At_the_due_instant_all_has_been_used_and_a_tick_before_not_all() => RandomClock.Holds(random =>
        random.Clock.Due is not { } due
        || (random.Clock.Remaining(due) == TimeSpan.Zero
            && (random.Clock.Remaining(due.AddTicks(-1)) > TimeSpan.Zero || random.Clock.Pauses.Any(pause => pause.Until == due))));

    [Fact]
    public void Running_up_to_the_due_instant_and_breached_a_tick_later() => RandomClock.Holds(random =>
        random.Clock.Due is not { } due
        || (random.Clock.Status(due) == SlaStatus.Running && random.Clock.Status(due.AddTicks(1)) == (Paused(random.Clock, due) ? SlaStatus.Paused : SlaStatus.Breached)));

    [Fact]
    public void Stopped_at_or_before_the_due_instant_it_is_met_and_else_missed() => RandomClock.Holds(random =>
        random.Clock.Stop(random.Later).Status(random.Later.AddYears(1)) == (random.Clock.Due < random.Later ? SlaStatus.Missed : SlaStatus.Met));

    [Fact]
    public void A_stop_keeps_the_due_instant() => RandomClock.Holds(random => random.Clock.Stop(random.Later).Due == random.Clock.Due);

    [Fact]
    public void Stopped_while_paused_it_keeps_the_due_instant_that_it_had() => RandomClock.Holds(random =>
        random.Clock.Pause(random.Later).Stop(random.Later.AddDays(2)).Due == random.Clock.Due);

    [Fact]
    public void A_stop_and_a_resuming_are_a_pause() => RandomClock.Holds(random =>
        IsSame(random.Clock.Stop(random.Later).Resume(random.Later.AddDays(1)), random.Clock.Pause(random.Later).Resume(random.Later.AddDays(1)), random.Later));

    [Fact]
    public void Under_its_own_hours_and_target_nothing_changes() => RandomClock.Holds(random =>
        IsSame(random.Clock.Under(random.Hours, random.Clock.Target), random.Clock, random.Later));

    private static bool Paused(SlaClock clock, DateTimeOffset at) => clock.Pauses.Any(pause => pause.From <= at && at < pause.Until);

    private static bool IsSame(SlaClock one, SlaClock other, DateTimeOffset from) => one.Due == other.Due && Looks.All(look =>
        one.Status(from + look) == other.Status(from + look)
        && one.Elapsed(from + look) == other.Elapsed(from + look)
        && one.Remaining(from + look) == other.Remaining(from + look));
}
