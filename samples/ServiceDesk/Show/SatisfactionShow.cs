using System.Globalization;
using LibraryService.Metrics.Satisfaction;
using LibraryService.Samples.Desk.Replay;
using LibraryService.Statistics;
using Spectre.Console;

namespace LibraryService.Samples.Desk.Show;

/// <summary>Whether patrons are satisfied, as far as they said, and whom nobody heard.</summary>
internal static class SatisfactionShow
{
    private const int Fewest = 30;
    private const double Wanted = 0.8;
    private static readonly Interval Scale = new(0.5, 1);

    public static void Write(IAnsiConsole console, DeskFigures figures)
    {
        DeskReport.Title(console, "Are people satisfied? Answers to the survey, with 95 % intervals");
        WriteGroups(console, figures.Answers);
        WriteScore(console, figures.Answers);
        ControlChartShow.Write(console, figures.Answers);
        WriteSilent(console, figures);
    }

    private static void WriteGroups(IAnsiConsole console, SurveyTally answers)
    {
        var table = Tables.Of("group", "n>", "satisfied>", "95 % sure>", "50 %      100 %", "wanted: 80 %");
        Add(table, "all", answers.Total(SurveyQuestion.Satisfaction));
        foreach (var group in answers.By(SurveyDimension.Channel, SurveyQuestion.Satisfaction))
        {
            Add(table, Words.Of(Enum.Parse<Channel>(group.Name)), group.Counts);
        }

        foreach (var group in answers.By(SurveyDimension.Touchpoint, SurveyQuestion.Satisfaction))
        {
            Add(table, group.Name, group.Counts);
        }

        console.Write(table);
        console.WriteLine();
        var report = answers.Report(SurveyDimension.Branch).Suppressed();
        Paragraph.Write(console, $"A report by branch that may leave the library: {report.Note}");
    }

    private static void Add(Table table, string name, ScaleCounts counts)
    {
        var verdict = counts.Against(Wanted, Fewest);
        var interval = counts.ShareInterval();
        table.AddRow(
            Markup.Escape(name),
            counts.Count.ToString("N0", CultureInfo.InvariantCulture),
            verdict == SurveyVerdict.TooFewToSay ? "" : Words.Share(counts.Share!.Value),
            verdict == SurveyVerdict.TooFewToSay ? "" : string.Create(CultureInfo.InvariantCulture, $"{interval.Low * 100:0.0}-{interval.High * 100:0.0}"),
            verdict == SurveyVerdict.TooFewToSay ? "" : Lines.Of(Scale, 15, interval, counts.Share!.Value),
            verdict switch
            {
                SurveyVerdict.TooFewToSay => "too few to say",
                SurveyVerdict.Below => "[red]below[/]",
                SurveyVerdict.Above => "[green]above[/]",
                _ => "cannot tell",
            });
    }

    private static void WriteScore(IAnsiConsole console, SurveyTally answers)
    {
        var worst = answers.Rate.WorstCase(answers.Total(SurveyQuestion.Satisfaction));
        Paragraph.Write(console, string.Create(CultureInfo.InvariantCulture,
            $"{answers.Rate.Answered:N0} of {answers.Rate.Invited:N0} who were asked answered ({Words.Share(answers.Rate.Share ?? 0)}); whatever the others think, between {Words.Share(worst.Low)} and {Words.Share(worst.High)} of all of them are satisfied. Left out: {Words.Count(answers.LeftOut, "answer")} of staff."));
        if (answers.Total(SurveyQuestion.Recommendation).Net is { } score)
        {
            var interval = score.Interval();
            Paragraph.Write(console, string.Create(CultureInfo.InvariantCulture,
                $"Net promoter score {score.Score:0} of {score.Count:N0} answers, between {interval.Low:0} and {interval.High:0} (95 %)."));
        }
    }

    private static void WriteSilent(IAnsiConsole console, DeskFigures figures)
    {
        DeskReport.Title(console, "Whom nobody heard: an estimate, and no fact");
        var estimate = SilentEstimate.From(figures.Complaints);
        Paragraph.Write(console, string.Create(CultureInfo.InvariantCulture,
            $"{Words.Count(estimate.Complaints, "complaint")} came in. If what is assumed were right, about {estimate.Unheard:N0} more were unhappy and said nothing (between {estimate.UnheardRange.Low:N0} and {estimate.UnheardRange.High:N0}), and about {estimate.HeardOfIt:N0} people were told (between {estimate.HeardOfItRange.Low:N0} and {estimate.HeardOfItRange.High:N0})."));
        foreach (var assumption in (Assumption[])[estimate.Assumptions.Silent, estimate.Assumptions.Tellers, estimate.Assumptions.PeopleTold])
        {
            Paragraph.Write(console, string.Create(CultureInfo.InvariantCulture, $"assumed: {assumption.Value} ({assumption.Low} to {assumption.High}), {assumption.Source}"), first: 2, others: 4);
        }

        var reasons = figures.Answers.Voices(SurveyDimension.Topic, VoiceKind.ReasonForNotComing).OrderByDescending(reason => reason.Count).ToList();
        Paragraph.Write(console, string.Create(CultureInfo.InvariantCulture,
            $"Why people do not come, {reasons.Sum(reason => reason.Count):N0} voices without a name: {string.Join(", ", reasons.Select(reason => string.Create(CultureInfo.InvariantCulture, $"{reason.Group} {reason.Count}")))}."));
    }
}
