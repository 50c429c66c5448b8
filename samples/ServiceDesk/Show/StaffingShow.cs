using System.Globalization;
using LibraryService.Metrics.Staffing;
using LibraryService.Samples.Desk.Replay;
using Spectre.Console;

namespace LibraryService.Samples.Desk.Show;

/// <summary>How many people next week takes.</summary>
internal static class StaffingShow
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    public static void Write(IAnsiConsole console, DeskFigures figures)
    {
        if (figures.Queue.Handling.Mean is not { } handleTime)
        {
            return;
        }

        DeskReport.Title(console, $"Next week at the phone desk, from {figures.NextMonday.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}");
        var target = new StaffingTarget { HandleTime = handleTime };
        var forecast = figures.Calls.Forecast();
        var plan = StaffingPlan.For(forecast, target, figures.PhoneHours, figures.NextMonday, busy: 0.8);
        WriteWaits(console, figures.Queue, target);
        WriteGrid(console, plan);
        WriteSums(console, figures, plan, forecast, target);
    }

    private static void WriteWaits(IAnsiConsole console, QueueTally queue, StaffingTarget target)
    {
        var level = queue.ServiceLevelInterval(target.TargetWait);
        Paragraph.Write(console, string.Create(CultureInfo.InvariantCulture,
            $"So far {Words.Share(queue.ServiceLevel(target.TargetWait) ?? 0)} of {queue.Arrivals:N0} calls were taken within {Spans.Of(target.TargetWait)} (95 %: {level.Low * 100:0.0}-{level.High * 100:0.0}), half within {Spans.Of(queue.Answered.Percentile(0.5)!.Value)}; {queue.Abandoned.Count:N0} hung up. A call takes {Spans.Of(target.HandleTime)}."));
    }

    // A line for each half hour, a column for each day.
    private static void WriteGrid(IAnsiConsole console, StaffingPlan plan)
    {
        var days = plan.Intervals.Select(interval => interval.From.Date).Distinct().Order().ToList();
        var table = Tables.Of(["people needed", .. days.Select(day => day.ToString("ddd d>", CultureInfo.InvariantCulture))]);
        foreach (var time in plan.Intervals.GroupBy(interval => interval.From.TimeOfDay).OrderBy(group => group.Key))
        {
            table.AddRow([
                time.Key.ToString("hh\\:mm", CultureInfo.InvariantCulture),
                .. days.Select(day => time.FirstOrDefault(interval => interval.From.Date == day)?.Agents.ToString(CultureInfo.InvariantCulture) ?? ""),
            ]);
        }

        console.Write(table);
        console.WriteLine();
    }

    private static void WriteSums(IAnsiConsole console, DeskFigures figures, StaffingPlan plan, ArrivalForecast forecast, StaffingTarget target)
    {
        Paragraph.Write(console, string.Create(CultureInfo.InvariantCulture,
            $"{forecast.Total:N0} calls expected, from {figures.Calls.Weeks} weeks. Ready for four half hours in five, so that {Words.Share(target.ServiceLevel)} of the calls are taken within {Spans.Of(target.TargetWait)} and nobody is busy for more than {Words.Share(target.MaxOccupancy)} of the time: {plan.DeskHours:N0} hours at the desk, which take {plan.ScheduledHours:N0} on the rota."));
        if (plan.Intervals.MaxBy(interval => interval.Arrivals) is { } busiest)
        {
            var erlangs = busiest.Arrivals * (target.HandleTime / busiest.Open);
            var fewer = ErlangC.Evaluate(erlangs, busiest.Agents - 1, target.HandleTime, target.TargetWait);
            var leaving = ErlangA.Evaluate(erlangs, busiest.Agents - 1, target.HandleTime, Patience);
            Paragraph.Write(console, string.Create(CultureInfo.InvariantCulture,
                $"Busiest: {busiest.From.ToString("dddd HH:mm", CultureInfo.InvariantCulture)}, {busiest.Arrivals:0} calls. With one fewer {(fewer.IsStable ? $"only {Words.Share(fewer.ServiceLevel)} would be taken in time" : "the queue would grow without end")}; if people wait for {Spans.Of(Patience)} on average, {Words.Share(leaving.AbandonProbability)} would hang up."));
        }
    }
}
