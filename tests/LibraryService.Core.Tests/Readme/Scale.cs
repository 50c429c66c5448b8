// begin: scale
using LibraryService.Metrics.Churn;
// end: scale

namespace Readme;

internal sealed class Scale : ISnippet
{
    public Task Run(TextWriter Console)
    {
        (int Visits, int RecencyDays, int AgeDays, long Patrons)[] rows = [(0, 0, 270, 1411), (1, 30, 266, 900), (2, 90, 250, 46)];

        // begin: scale
        // rows: what the SQL gave, visits, recency_days, age_days and patrons
        var history = ActivityHistogram.FromRows(rows.Select(row => (row.Visits, row.RecencyDays / 7.0, row.AgeDays / 7.0, row.Patrons)));
        Console.WriteLine(FormattableString.Invariant($"{history.Patrons} patrons in {history.Rows.Count} rows"));
        // end: scale

        return Task.CompletedTask;
    }
}
