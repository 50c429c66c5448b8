using System.Collections.Immutable;
using LibraryService.Hours;

namespace LibraryService.Metrics.Staffing;

/// <summary>How many people a desk takes in each half hour of a week in which it is open.</summary>
public sealed class StaffingPlan
{
    private readonly ImmutableArray<StaffingInterval> _intervals;

    private StaffingPlan(IEnumerable<StaffingInterval> intervals) => _intervals = [.. intervals];

    /// <summary>Half an hour, in which the load is taken to be steady.</summary>
    public static TimeSpan Interval { get; } = TimeSpan.FromMinutes(30);

    /// <summary>The half hours in which the desk is open at all, in the order of time.</summary>
    public IReadOnlyList<StaffingInterval> Intervals => _intervals;

    /// <summary>The hours of people at the desk.</summary>
    public double DeskHours => _intervals.Sum(interval => interval.Agents * interval.Open.TotalHours);

    /// <summary>The hours of people on the rota.</summary>
    public double ScheduledHours => _intervals.Sum(interval => interval.Scheduled * interval.Open.TotalHours);

    /// <summary>How many are at the desk at most.</summary>
    public int Peak => _intervals.Length == 0 ? 0 : _intervals.Max(interval => interval.Agents);

    /// <summary>A plan for one week.</summary>
    /// <remarks>What comes in while the desk is closed has to wait, and is not in the plan: for letters and e-mail plan the work, not the queue. The arrivals of a half hour
    /// in which the desk is open for part of it are taken to come while it is.</remarks>
    /// <param name="forecast">What to expect.</param>
    /// <param name="target">What to staff for.</param>
    /// <param name="hours">When the desk is open, in the zone in which the arrivals were counted.</param>
    /// <param name="monday">The Monday on which the week begins.</param>
    /// <param name="busy">How busy a half hour to be ready for: more than 0 and less than 1. At 0.5, for what is expected; at 0.9, for all but one in ten.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="monday"/> is none, or <paramref name="busy"/> is out of its range.</exception>
    public static StaffingPlan For(ArrivalForecast forecast, StaffingTarget target, ServiceHours hours, DateOnly monday, double busy = 0.5)
    {
        ArgumentNullException.ThrowIfNull(forecast);
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(hours);
        ArrivalHistory.CheckMonday(monday);
        if (!(busy > 0 && busy < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(busy), busy, FormattableString.Invariant($"A share must be more than 0 and less than 1, but is {busy}."));
        }

        return new(Plan(forecast, target, hours, monday, busy));
    }

    private static IEnumerable<StaffingInterval> Plan(ArrivalForecast forecast, StaffingTarget target, ServiceHours hours, DateOnly monday, double busy)
    {
        var zone = IanaZone.Find(hours.TimeZone);
        for (var interval = 0; interval < ArrivalHistory.Intervals; interval++)
        {
            var local = monday.ToDateTime(TimeOnly.MinValue) + (interval * Interval);
            if (zone.IsInvalidTime(local))
            {
                continue;
            }

            var from = new DateTimeOffset(local, zone.GetUtcOffset(local));
            var open = hours.Between(from, from + Interval);
            if (open <= TimeSpan.Zero)
            {
                continue;
            }

            var arrivals = Arrivals(forecast, interval, busy);
            var needed = target.For(arrivals, open);
            yield return new(from, open, arrivals, needed, ErlangC.Evaluate(arrivals * (target.HandleTime / open), needed.Agents, target.HandleTime, target.TargetWait));
        }
    }

    private static double Arrivals(ArrivalForecast forecast, int interval, double busy) => busy switch
    {
        0.5 => forecast[interval],
        > 0.5 => forecast.Range(interval, (2 * busy) - 1).High,
        _ => forecast.Range(interval, 1 - (2 * busy)).Low,
    };
}
