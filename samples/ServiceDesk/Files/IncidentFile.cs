using System.Globalization;
using LibraryService.Samples.Desk.Replay;

namespace LibraryService.Samples.Desk.Files;

/// <summary>A service desk's incident log, one row for each update. Its times are the wall clock's; <c>?</c> means that something is not known.</summary>
internal static class IncidentFile
{
    private const string TimeFormat = "dd-MM-yyyy HH:mm";
    private static readonly string[] Columns =
        ["number", "incident_state", "reopen_count", "opened_at", "sys_updated_at", "contact_type", "resolved_at"];

    private static readonly Dictionary<string, Channel> Contacts = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Phone"] = Channel.Voice, ["Email"] = Channel.Email, ["Self service"] = Channel.Web, ["Web"] = Channel.Web,
        ["Chat"] = Channel.Chat, ["IVR"] = Channel.PhoneTree, ["Walk-in"] = Channel.InPerson, ["Direct opening"] = Channel.InPerson,
    };

    /// <param name="text">The log.</param>
    /// <param name="name">What the file is called.</param>
    /// <param name="branch">The branch whose hours count.</param>
    /// <param name="zone">The zone of its wall clock.</param>
    /// <exception cref="UnreadableException">It has not the columns.</exception>
    public static CaseFile Read(TextReader text, string name, BranchId branch, TimeZoneInfo zone)
    {
        var table = CsvTable.Read(text, name, Columns);
        var refused = new List<Refusal>(table.Refused);
        var updates = new List<IncidentUpdate>();
        foreach (var row in table.Rows)
        {
            try
            {
                updates.Add(Update(row, zone));
            }
            catch (FormatException e)
            {
                refused.Add(new Refusal(row.Number, e.Message));
            }
        }

        DeskCase[] cases = [.. updates.GroupBy(update => update.Number, StringComparer.Ordinal).Select(incident => Incident.Case([.. incident], branch))];
        return new CaseFile(cases, updates.Max(update => (DateTimeOffset?)update.At), [.. refused.OrderBy(refusal => refusal.Row)]);
    }

    private static IncidentUpdate Update(TableRow row, TimeZoneInfo zone) => new(
        Known(row, "number") ?? throw new FormatException("number is missing."),
        State(row["incident_state"]),
        Time(row, "sys_updated_at", zone) ?? throw new FormatException("sys_updated_at is missing."),
        Known(row, "sys_mod_count") is null ? 0 : Count(row, "sys_mod_count"),
        Count(row, "reopen_count"),
        Contact(row["contact_type"]),
        Time(row, "opened_at", zone) ?? throw new FormatException("opened_at is missing."),
        Time(row, "resolved_at", zone));

    private static string? Known(TableRow row, string column) => row[column] is "" or "?" ? null : row[column];

    private static DateTimeOffset? Time(TableRow row, string column, TimeZoneInfo zone) => Known(row, column) is not { } text
        ? null
        : DateTime.TryParseExact(text, TimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) && WallTime.IsInRange(time)
            ? WallTime.At(time, zone)
            : throw new FormatException($"{column} '{text}' is no time; expected one such as 29-02-2016 16:40, or ? when it is not known.");

    private static int Count(TableRow row, string column) =>
        int.TryParse(row[column], NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? count
            : throw new FormatException($"{column} '{row[column]}' is no count; expected 0 or more.");

    private static IncidentState State(string written) =>
        IncidentState.All.FirstOrDefault(state => string.Equals(state.Written, written, StringComparison.OrdinalIgnoreCase))
        ?? throw new FormatException($"incident_state '{written}' is none; expected {string.Join(", ", IncidentState.All.Select(state => state.Written))}.");

    private static Channel Contact(string written) => Contacts.TryGetValue(written, out var channel)
        ? channel
        : throw new FormatException($"contact_type '{written}' is none; expected {string.Join(", ", Contacts.Keys)}.");
}
