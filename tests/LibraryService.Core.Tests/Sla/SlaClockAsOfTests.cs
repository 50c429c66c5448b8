using LibraryService.Sla;
using static LibraryService.Tests.Sla.NovemberWeek;

namespace LibraryService.Tests.Sla;

/// <summary>Asking a clock about an instant before its later steps.</summary>
public class SlaClockAsOfTests
{
    private static readonly SlaClock Clock = SlaClock.Start(NineToFive, TimeSpan.FromHours(4), At("Mon 09:00"))
        .Pause(At("Mon 10:00")).Resume(At("Mon 12:00")).Stop(At("Mon 16:00"));

    [Theory]
    [InlineData("Mon 09:30", SlaStatus.Running)]
    [InlineData("Mon 10:00", SlaStatus.Paused)]
    [InlineData("Mon 11:59:59", SlaStatus.Paused)]
    [InlineData("Mon 12:00", SlaStatus.Running)]
    [InlineData("Mon 15:00", SlaStatus.Running)]
    [InlineData("Mon 15:30", SlaStatus.Breached)]
    [InlineData("Mon 16:00", SlaStatus.Missed)]
    [InlineData("Tue 16:00", SlaStatus.Missed)]
    public void A_status_does_not_see_what_happened_later(string at, SlaStatus status) => Clock.Status(At(at)).ShouldBe(status);

    [Theory]
    [InlineData("Mon 08:00", 0)]
    [InlineData("Mon 09:30", 30)]
    [InlineData("Mon 11:00", 60)]
    [InlineData("Mon 13:00", 120)]
    [InlineData("Mon 16:00", 300)]
    [InlineData("Tue 16:00", 300)]
    public void Elapsed_does_not_see_what_happened_later_and_freezes_at_the_stop(string at, int minutes) =>
        Clock.Elapsed(At(at)).ShouldBe(TimeSpan.FromMinutes(minutes));

    [Theory]
    [InlineData("Mon 08:00", 240)]
    [InlineData("Mon 11:00", 180)]
    [InlineData("Mon 15:00", 0)]
    [InlineData("Mon 15:30", -30)]
    [InlineData("Tue 16:00", -60)]
    public void Remaining_is_negative_after_a_breach_and_freezes_at_the_stop(string at, int minutes) =>
        Clock.Remaining(At(at)).ShouldBe(TimeSpan.FromMinutes(minutes));

    [Fact]
    public void Between_a_stop_and_the_resuming_after_it_the_clock_is_paused() =>
        SlaClock.Start(NineToFive, TimeSpan.FromHours(4), At("Mon 09:00")).Stop(At("Mon 10:00")).Resume(At("Mon 12:00"))
            .Status(At("Mon 11:00")).ShouldBe(SlaStatus.Paused);
}
