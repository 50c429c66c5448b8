using LibraryService.Metrics.Satisfaction;
using LibraryService.Metrics.Staffing;
using LibraryService.Statistics;

namespace LibraryService.Tests.Guards;

/// <summary>The promised names of satisfaction and staffing: what is here must compile as it stands, and answer.</summary>
public class MetricsFrontDoorTests
{
    [Fact]
    public void Satisfaction_is_asked_as_promised()
    {
        Interval share = Proportion.Wilson(81L, 263L, confidence: 0.95);
        NetPromoterScore nps = NetPromoterScore.From(promoters: 12, passives: 0, detractors: 0);
        Interval score = nps.Interval(confidence: 0.95);

        share.Low.ShouldBe(0.2553, 5e-5);
        share.High.ShouldBe(0.3662, 5e-5);
        nps.Score.ShouldBe(100);
        nps.StandardError.ShouldBe(0);
        score.Low.ShouldBeLessThan(60);
    }

    [Fact]
    public void Staffing_is_asked_as_promised()
    {
        var (handleTime, targetWait) = (TimeSpan.FromMinutes(3), TimeSpan.FromSeconds(20));
        var desk = ErlangC.Evaluate(erlangs: 10, agents: 14, handleTime, targetWait);
        var needed = ErlangC.AgentsFor(10, handleTime, targetWait, serviceLevel: 0.8, maxOccupancy: 0.85, shrinkage: 0.3);
        double blocked = ErlangB.Blocking(erlangs: 10, servers: 14);
        var patient = ErlangA.Evaluate(erlangs: 10, agents: 14, handleTime, patience: TimeSpan.FromMinutes(2));

        (desk.WaitProbability + desk.ServiceLevel + desk.Occupancy).ShouldBeGreaterThan(0);
        desk.AverageSpeedOfAnswer.TotalSeconds.ShouldBe(7.8, 0.05);
        desk.IsStable.ShouldBeTrue();
        (needed.Agents, needed.Scheduled).ShouldBe((14, 20));
        blocked.ShouldBeInRange(0, 1);
        patient.WaitProbability.ShouldBeInRange(0, desk.WaitProbability);
        patient.AbandonProbability.ShouldBeInRange(0, 1);
    }
}
