using LibraryService.Samples.Desk.Replay;
using LibraryService.Sla;

namespace LibraryService.Samples.Desk.Files;

/// <summary>
/// A neutral log: case, at, event, channel, branch, and topic if there is one. Rows may stand in any order; channel, branch and topic are said on one row
/// of a case and may be left empty on the others.
/// </summary>
internal static class EventFile
{
    /// <summary>The heading and two rows to start from.</summary>
    public const string Template = """
        case,at,event,channel,branch
        A-1,2026-11-23T16:40,opened,Email,Main Library
        A-1,2026-11-24T10:15,staff-message,,

        """;

    private static readonly string[] Columns = ["case", "at", "event", "channel", "branch"];

    /// <param name="text">The log.</param>
    /// <param name="name">What the file is called.</param>
    /// <param name="hours">The branches that there are.</param>
    /// <param name="zone">The zone of times without an offset.</param>
    /// <exception cref="UnreadableException">It has not the columns.</exception>
    public static CaseFile Read(TextReader text, string name, DeskHours hours, TimeZoneInfo zone)
    {
        var table = CsvTable.Read(text, name, Columns);
        var refused = new List<Refusal>(table.Refused);
        var events = new List<LoggedEvent>();
        foreach (var row in table.Rows)
        {
            try
            {
                events.Add(Event(row, hours, zone));
            }
            catch (Exception e) when (e is FormatException or UnreadableException)
            {
                refused.Add(new Refusal(row.Number, e.Message));
            }
        }

        var cases = new List<DeskCase>();
        foreach (var rows in events.GroupBy(row => row.Case, StringComparer.Ordinal))
        {
            if (Case([.. rows], hours.Usual, refused) is { } @case)
            {
                cases.Add(@case);
            }
        }

        return new CaseFile(cases, events.Max(row => (DateTimeOffset?)row.Event.At), [.. refused.OrderBy(refusal => refusal.Row)]);
    }

    private static LoggedEvent Event(TableRow row, DeskHours hours, TimeZoneInfo zone) => new(
        row.Number,
        row["case"].Length > 0 ? row["case"] : throw new FormatException("case is missing."),
        EventWords.ReadEvent(row["event"], EventWords.ReadInstant(row["at"], zone)),
        EventWords.ReadChannel(row["channel"]),
        row["branch"].Length > 0 ? hours.Check(new BranchId(row["branch"])) : default,
        row["topic"].Length > 0 ? new Topic(row["topic"]) : default);

    private static DeskCase? Case(List<LoggedEvent> rows, BranchId usual, List<Refusal> refused)
    {
        if (rows.Find(row => row.Channel is not null)?.Channel is not { } channel)
        {
            refused.Add(new Refusal(rows[0].Row, $"no row of the case '{rows[0].Case}' says its channel; expected one of {EventWords.AllChannels} on one of them."));
            return null;
        }

        if (!rows.Exists(row => row.Event.Kind == SlaEventKind.Opened))
        {
            refused.Add(new Refusal(rows[0].Row, $"the case '{rows[0].Case}' was never opened; expected a row with the event opened."));
            return null;
        }

        var branch = rows.Find(row => !row.Branch.IsEmpty)?.Branch ?? usual;
        if (branch.IsEmpty)
        {
            refused.Add(new Refusal(rows[0].Row, $"no row of the case '{rows[0].Case}' says its branch; say it on one of them, or --library for all."));
            return null;
        }

        return new DeskCase(
            new CaseId(rows[0].Case),
            channel,
            rows.Find(row => !row.Topic.IsEmpty)?.Topic ?? default,
            branch,
            [.. rows.Select(row => row.Event)]);
    }
}
