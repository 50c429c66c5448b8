using LibraryService.Samples.Desk.Show;

namespace LibraryService.Samples.Bridge.Board;

/// <summary>Finds people for whom more than one thing goes wrong at once: most of those who leave say nothing before.</summary>
internal static class Risks
{
    private const int FewestReasons = 2;

    /// <summary>Everybody with two reasons or more, those with the most first.</summary>
    public static IEnumerable<RiskRow> In(IEnumerable<PromiseRow> rows) =>
        rows.GroupBy(row => row.Case.Patron.IsEmpty ? $"case {row.Case.Id}" : $"patron {row.Case.Patron}", StringComparer.Ordinal)
            .Select(person => person.OrderBy(row => row.Case.OpenedAt).ToList())
            .Select(cases => (Cases: cases, Reasons: Reasons(cases).ToList()))
            .Where(person => person.Reasons.Count >= FewestReasons)
            .OrderByDescending(person => person.Reasons.Count)
            .ThenBy(person => person.Cases[0].Case.OpenedAt)
            .Select(person => new RiskRow([.. person.Cases.Select(row => row.Case.Id)], person.Reasons));

    private static IEnumerable<string> Reasons(List<PromiseRow> cases)
    {
        if (cases.Count(row => row.State == PromiseState.Late) is var late and > 0)
        {
            yield return late == 1 ? "a promise is broken" : $"{Words.Count(late, "promise")} are broken";
        }

        if (cases.Max(row => row.Case.Unanswered) is var written and > 1)
        {
            yield return $"wrote {Words.Count(written, "time")} without an answer";
        }

        if (cases.Exists(row => row.Case is { NeedsStaff: true, WaitsForReader: false }))
        {
            yield return "our last message did not arrive";
        }

        if (cases.Exists(row => row.Case.IsConcern))
        {
            yield return "told us what was wrong";
        }

        if (cases.Count > 2)
        {
            yield return $"has {Words.Count(cases.Count, "open case")}";
        }
    }
}
