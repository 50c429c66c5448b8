using System.Globalization;
using LibraryService.Metrics.Satisfaction;
using LibraryService.Metrics.Staffing;
using LibraryService.Samples.Desk.Pictures;
using LibraryService.Samples.Desk.Replay;
using LibraryService.Samples.Desk.Show;
using LibraryService.Sla;

namespace LibraryService.Samples.Desk.Report;

/// <summary>The pictures of the report, each with its numbers.</summary>
internal static class ReportFigures
{
    private const double Wanted = 0.8;

    /// <summary>First answers kept, by channel.</summary>
    public static Figure Kept(SlaAttainment attainment)
    {
        var rows = attainment.Rows();
        const string Title = "First answers in time, by channel";
        return new Figure(
            "kept",
            Title,
            "The share of first answers that came within the promise, counted in opening hours. The line shows where the true share lies, 95 % sure.",
            width => IntervalPicture.Of(
                Title, "The share kept with its 95 % interval.", "first answer", [.. rows.Where(row => row.Metric == SlaMetric.FirstResponse).Select(row => new ShareRow(Words.Of(row.Channel!.Value), row.Share, row.ShareInterval(), row.Count))], width),
            new NumberTable(
                "Every promise, by channel",
                ["channel", "promise", "n>", "kept>", "95 % sure>", "running>"],
                [.. rows.Concat(attainment.Totals()).Select(row => (IReadOnlyList<string>)[
                    row.Channel is { } channel ? Words.Of(channel) : "all", Words.Of(row.Metric), Number(row.Count), row.Share is { } share ? Words.Share(share) : "–", Between(row.ShareInterval()), Number(row.Pending)])]));
    }

    /// <summary>How long a first answer took.</summary>
    public static Figure Waits(SlaAttainment attainment)
    {
        var rows = attainment.Rows().Where(row => row.Metric == SlaMetric.FirstResponse && row.Elapsed.Count > 0).ToList();
        const string Title = "How long a first answer took";
        return new Figure(
            "waits",
            Title,
            "In opening hours of the branch that answers: the point is the time by which half had their answer, the end of the line that for nine in ten. Each mark is about five times the one before.",
            width => WaitPicture.Of(Title, "First answers, in opening hours.", [.. rows.Select(row => (Words.Of(row.Channel!.Value), row.Elapsed.Percentile(0.5)!.Value, row.Elapsed.Percentile(0.9)!.Value))], width),
            new NumberTable(
                "Times in opening hours, by channel and promise",
                ["channel", "promise", "n>", "half within>", "nine in ten>"],
                [.. attainment.Rows().Where(row => row.Elapsed.Count > 0).Select(row => (IReadOnlyList<string>)[
                    Words.Of(row.Channel!.Value), Words.Of(row.Metric), Number(row.Elapsed.Count), Spans.Of(row.Elapsed.Percentile(0.5)!.Value), Spans.Of(row.Elapsed.Percentile(0.9)!.Value)])]));
    }

    /// <summary>Which way people come.</summary>
    public static Figure Mix(ChannelMix mix)
    {
        var (first, last) = (mix.Months[0], mix.Months[^1]);
        const string Title = "Which way people come";
        return new Figure(
            "mix",
            Title,
            $"The share of all contacts in {Month(last)}, and below it, thin, in {Month(first)}.",
            width => BarPicture.Of(Title, $"Shares in {Month(last)} and {Month(first)}.", [.. mix.Channels.Select(channel => (Words.Of(channel), mix.Share(last, channel) ?? 0, mix.Share(first, channel) ?? 0))], width),
            new NumberTable(
                "Shares by channel, with what may come of them in two years",
                ["channel", $"{Month(first)}>", $"{Month(last)}>", "95 % sure>", "in 2 years>", "95 % range>"],
                [.. mix.Channels.Select(channel => (IReadOnlyList<string>)[
                    Words.Of(channel),
                    Words.Share(mix.Share(first, channel) ?? 0),
                    Words.Share(mix.Share(last, channel) ?? 0),
                    Between(mix.ShareInterval(last, channel)),
                    mix.Forecast(channel, 24) is { } forecast ? Words.Share(forecast.Share) : "–",
                    mix.Forecast(channel, 24) is { } range ? Between(range.Range) : "–"])]));
    }

    /// <summary>The satisfied share, by channel.</summary>
    public static Figure Satisfaction(SurveyTally answers)
    {
        List<ShareRow> rows =
        [
            Row("all", answers.Total(SurveyQuestion.Satisfaction)),
            .. answers.By(SurveyDimension.Channel, SurveyQuestion.Satisfaction).Select(group => Row(Words.Of(Enum.Parse<Channel>(group.Name)), group.Counts)),
        ];
        const string Title = "Satisfied patrons, by channel";
        return new Figure(
            "satisfaction",
            Title,
            "Of those who answered, the share who said 4 or 5 of 5. The broken line is what is wanted, 80 %.",
            width => IntervalPicture.Of(Title, "The satisfied share with its 95 % interval.", "answer", rows, width, Wanted),
            new NumberTable("Satisfied, by channel", ["channel", "answers>", "satisfied>", "95 % sure>"], [.. rows.Select(row => (IReadOnlyList<string>)[row.Name, Number(row.Count), Words.Share(row.Share ?? 0), Between(row.Interval)])]));

        static ShareRow Row(string name, ScaleCounts counts) => new(name, counts.Share, counts.ShareInterval(), counts.Count);
    }

    /// <summary>The satisfied share week by week; null when there are too few weeks.</summary>
    public static Figure? Control(SurveyTally answers)
    {
        if (ControlChartShow.Of(answers) is not var (weeks, chart))
        {
            return null;
        }

        const string Title = "Signal or noise? The satisfied share, week by week";
        string Signals(int week) => string.Join(", ", chart.Signals.Where(signal => signal.Point == week).Select(signal => ControlChartShow.Signal(signal.Rule)));
        return new Figure(
            "control",
            Title,
            "Between the broken lines a week that is better or worse means nothing. A diamond is more than chance. The limits are those of the thirteen weeks before the quarter.",
            width => ControlChartPicture.Of(Title, [.. weeks.Select(week => week.Name)], chart, width),
            new NumberTable(
                "The weeks, by their Mondays",
                ["week", "answers>", "satisfied>", "signal"],
                [.. weeks.Select((week, i) => (IReadOnlyList<string>)[week.Name, Number(week.Counts.Count), Words.Share(chart.Points[i].Value), Signals(i)])]));
    }

    /// <summary>Who came again.</summary>
    public static Figure Retention(RetentionCurve curve)
    {
        var title = $"Who comes again, {curve.Unit} by {curve.Unit}";
        var rows = curve.Rows;
        return new Figure(
            "retention",
            title,
            $"Of {curve.Source}: the share who were there again so many {curve.Unit}s after they began, with 95 % intervals.",
            width => LineChart.Of(
                title,
                $"From {Words.Count(rows[0].Began, "patron")} at the beginning to {Words.Share(curve.Points[^1].Y)} after {Words.Count(rows[^1].Since, curve.Unit)}.",
                $"{curve.Unit}s since the beginning",
                curve.Points,
                width: width),
            new NumberTable(
                $"Who came again, by {curve.Unit}s since the beginning",
                [$"{curve.Unit}s", "looked at>", "came again>", "share>", "95 % sure>"],
                [.. rows.Select((row, i) => (IReadOnlyList<string>)[Number(row.Since), Number(row.Began), Number(row.Came), Words.Share(curve.Points[i].Y), Between(new(curve.Points[i].Low, curve.Points[i].High))])]));
    }

    /// <summary>How many people next week takes at the phone desk.</summary>
    public static Figure Staffing(DeskFigures figures, StaffingPlan plan)
    {
        var days = plan.Intervals.Select(interval => interval.From.Date).Distinct().Order().ToList();
        var times = plan.Intervals.GroupBy(interval => interval.From.TimeOfDay).OrderBy(group => group.Key).ToList();
        IReadOnlyList<int?> Counts(IEnumerable<StaffingInterval> row) => [.. days.Select(day => row.FirstOrDefault(interval => interval.From.Date == day)?.Agents)];
        List<(string Time, IReadOnlyList<int?> Counts)> rows = [.. times.Select(time => (time.Key.ToString("hh\\:mm", CultureInfo.InvariantCulture), Counts(time)))];
        List<string> names = [.. days.Select(day => day.ToString("ddd d", CultureInfo.InvariantCulture))];
        const string Title = "People needed at the phone desk next week";
        return new Figure(
            "staffing",
            Title,
            string.Create(CultureInfo.InvariantCulture, $"Half hour by half hour, from {figures.NextMonday.ToString("d MMMM", CultureInfo.InvariantCulture)}. Together {plan.DeskHours:0} hours at the desk, which take {plan.ScheduledHours:0} on the rota."),
            width => HeatPicture.Of(Title, string.Create(CultureInfo.InvariantCulture, $"From {plan.Intervals.Min(interval => interval.Agents)} to {plan.Peak} people; most on {plan.Intervals.MaxBy(interval => interval.Agents)!.From.ToString("dddd HH:mm", CultureInfo.InvariantCulture)}."), names, rows, width),
            new NumberTable("People needed", ["time", .. names.Select(name => $"{name}>")], [.. rows.Select(row => (IReadOnlyList<string>)[row.Time, .. row.Counts.Select(count => count?.ToString(CultureInfo.InvariantCulture) ?? "")])]));
    }

    private static string Between(Statistics.Interval interval) => string.Create(CultureInfo.InvariantCulture, $"{interval.Low * 100:0.0}–{interval.High * 100:0.0}");

    private static string Month(DateOnly month) => month.ToString("MMMM yyyy", CultureInfo.InvariantCulture);

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
