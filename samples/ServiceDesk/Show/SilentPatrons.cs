using LibraryService.Metrics.Churn;
using LibraryService.Samples.Desk.Report;
using Spectre.Console;

namespace LibraryService.Samples.Desk.Show;

/// <summary>Prints the patrons who used to come and have fallen silent, with the reasons why somebody should look.</summary>
internal static class SilentPatrons
{
    public static void Write(IAnsiConsole console, SilentFound found, ActivityWindow window)
    {
        var (census, model, list) = found;
        DeskReport.Title(console, $"Patrons who fell silent, {Moments.Date(window.To)}");
        Paragraph.Write(
            console,
            string.Create(English.Culture, $"{Words.Count(census.History.Patrons, "patron")} came {census.History.Visits:N0} times again since {Moments.Date(window.From)}; about ") +
            string.Create(English.Culture, $"{Math.Round(model.ExpectedAliveOf(census.History)):N0} of them are patrons still. {list.SilentPatrons} have been silent for longer than they used to be, and ") +
            string.Create(English.Culture, $"{list.SilentMinors} children, of whom none is listed. Not counted: {census.OtherEvents} renewals that no patron made, {census.LeftOutEvents} events on cards of staff, ") +
            "institutions and the deceased.");
        foreach (var patron in list.Patrons)
        {
            console.WriteLine();
            var chance = patron.ChanceInterval is { } range ? string.Create(English.Culture, $" ({range.Low:P0} to {range.High:P0})") : "";
            Paragraph.Write(
                console,
                string.Create(English.Culture, $"{patron.Patron}: about {patron.VisitsAtStake:0.0} visits a quarter at stake; the chance that this is a patron still: {patron.ChanceStillPatron:P0}{chance}."));
            Paragraph.Write(console, string.Join(' ', patron.Reasons.Select(reason => reason.Explain(English.Culture))), first: 2, others: 2);
            Paragraph.Write(console, $"Next: {patron.NextStep}, where consent and contact rules allow it.", first: 2, others: 2);
        }
    }
}
