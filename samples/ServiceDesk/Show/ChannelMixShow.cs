using System.Globalization;
using LibraryService.Metrics.Staffing;
using Spectre.Console;

namespace LibraryService.Samples.Desk.Show;

/// <summary>Which channels people come on, and where that goes.</summary>
internal static class ChannelMixShow
{
    private const int MonthsAhead = 24;

    public static void Write(IAnsiConsole console, ChannelMix mix)
    {
        DeskReport.Title(console, "Which way people come, and where that goes in two years");
        if (mix.Months.Count == 0)
        {
            console.WriteLine("Nobody came.");
            return;
        }

        var last = mix.Months[^1];
        var table = Tables.Of("channel", $"{last.ToString("MMM yyyy", CultureInfo.InvariantCulture)}>", "95 % sure>", "in 2 years>", "95 % range>", "said elsewhere~");
        foreach (var channel in mix.Channels)
        {
            var (share, interval, forecast) = (mix.Share(last, channel)!.Value, mix.ShareInterval(last, channel), mix.Forecast(channel, MonthsAhead));
            table.AddRow(
                Words.Of(channel),
                Words.Share(share),
                string.Create(CultureInfo.InvariantCulture, $"{interval.Low * 100:0.0}-{interval.High * 100:0.0}"),
                forecast is null ? "" : Words.Share(forecast.Share),
                forecast is null ? "" : string.Create(CultureInfo.InvariantCulture, $"{forecast.Range.Low * 100:0}-{forecast.Range.High * 100:0}"),
                ChannelScenario.Articles.FirstOrDefault(scenario => scenario.Channel == channel) is { } said && forecast is not null
                    ? string.Create(CultureInfo.InvariantCulture, $"{said.From:P0} to {said.To:P0}: {Verdict(forecast.Against(said))}")
                    : "");
        }

        console.Write(table);
    }

    private static string Verdict(ScenarioVerdict verdict) => verdict switch
    {
        ScenarioVerdict.StaysAbove => "here more",
        ScenarioVerdict.StaysBelow => "here less",
        _ => "may be",
    };
}
