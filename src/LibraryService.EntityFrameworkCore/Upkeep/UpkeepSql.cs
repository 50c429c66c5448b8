using LibraryService.EntityFrameworkCore.Connections;

namespace LibraryService.EntityFrameworkCore.Upkeep;

/// <summary>The statements that take away.</summary>
internal static class UpkeepSql
{
    private const string EntriesOfCase = "SELECT c.key FROM library_service_outbox_content c WHERE c.case_id = @id";

    private const string EntriesOfPatron = "SELECT c.key FROM library_service_outbox_content c WHERE c.patron = @id";

    /// <summary>A case with its messages and alerts. The contents go last, for they tell which messages are the case's.</summary>
    public static readonly string[] ForgetCase =
    [
        $"DELETE FROM library_service_outbox_message WHERE key IN ({EntriesOfCase})",
        $"DELETE FROM library_service_outbox WHERE key IN ({EntriesOfCase})",
        "DELETE FROM library_service_outbox_content WHERE case_id = @id",
        "DELETE FROM library_service_alert WHERE case_id = @id",
        "DELETE FROM library_service_case_snapshot WHERE case_id = @id",
        "DELETE FROM library_service_case_event WHERE case_id = @id",
        "DELETE FROM library_service_case WHERE id = @id",
    ];

    /// <summary>What is a patron's beside cases and what was learnt of the addresses.</summary>
    public static readonly string[] ForgetPatron =
    [
        $"DELETE FROM library_service_outbox_message WHERE key IN ({EntriesOfPatron})",
        $"DELETE FROM library_service_outbox WHERE key IN ({EntriesOfPatron})",
        "DELETE FROM library_service_outbox_content WHERE patron = @id",
        "DELETE FROM library_service_survey WHERE patron = @id",
    ];

    /// <summary>A case as it was read, and no other: who is saving it at this moment is waited for.</summary>
    public const string ForgetCaseAsRead = "DELETE FROM library_service_case WHERE id = @id AND version = @version";

    /// <summary>What was learnt of a patron as it was read, and no more.</summary>
    public const string ForgetContactAsRead = "DELETE FROM library_service_contact WHERE patron = @id AND version = @version";

    /// <summary>Who has read a text.</summary>
    public static readonly string[] ForgetReadings = ["DELETE FROM library_service_second_reading WHERE hash = @id"];

    /// <summary>A finished message, unless it is on its way again.</summary>
    public const string ForgetFinished = "DELETE FROM library_service_outbox WHERE key = @id AND state IN (3, 4, 6) AND due_at IS NULL AND kept_at < @before";

    /// <summary>What belongs to a message that is gone.</summary>
    public static readonly string[] ForgetContent =
    [
        "DELETE FROM library_service_outbox_message WHERE key = @id",
        "DELETE FROM library_service_outbox_content WHERE key = @id",
    ];

    /// <summary>Closed cases, and whether each may go.</summary>
    public const string ClosedCases = $"SELECT c.id, ({Old}) AS may_go FROM library_service_case c WHERE c.state >= 2 AND c.id > @after ORDER BY c.id LIMIT @most";

    /// <summary>Whether a closed case may go.</summary>
    public const string MayForgetCase = $"SELECT count(*) FROM library_service_case c WHERE c.id = @id AND c.state >= 2 AND {Old}";

    /// <summary>Takes closed cases for oneself, on PostgreSQL, but for those that somebody is saving at this moment. They are locked in the order in which a save locks them.</summary>
    public const string LockCases = """
        SELECT id FROM library_service_case WHERE id = ANY(@ids) AND state >= 2 AND due_at IS NULL ORDER BY id COLLATE "C" FOR UPDATE SKIP LOCKED
        """;

    /// <summary>Takes the messages of cases for oneself, in the order in which others lock them.</summary>
    public const string LockEntries = """
        SELECT o.key FROM library_service_outbox o WHERE o.key IN (SELECT c.key FROM library_service_outbox_content c WHERE c.case_id = ANY(@ids))
        ORDER BY o.key COLLATE "C" FOR UPDATE
        """;

    // Nothing happened to it since, nothing is to be looked at, and no message of it waits for anything.
    private const string Old = """
        c.due_at IS NULL AND NOT EXISTS (SELECT 1 FROM library_service_case_event e WHERE e.case_id = c.id AND e.at >= @before)
            AND NOT EXISTS (SELECT 1 FROM library_service_outbox_content m JOIN library_service_outbox o ON o.key = m.key
                WHERE m.case_id = c.id AND (o.due_at IS NOT NULL OR o.state = 2 OR o.kept_at >= @before))
        """;

    /// <summary>Answers, and whether each may go: they count in tallies long before.</summary>
    public const string Surveys = "SELECT key, kept_at < @before FROM library_service_survey WHERE key > @after ORDER BY key LIMIT @most";

    /// <summary>An answer.</summary>
    public const string ForgetSurvey = "DELETE FROM library_service_survey WHERE key = @id AND kept_at < @before";

    /// <summary>
    /// Messages that arrived or were taken back, and whether each may go: it belongs to no case that is still here. A sign keeps SQLite from the index of states, by which it would
    /// read and sort for each page all that are left; PostgreSQL, which counts its rows, must not be kept from knowing how many there are.
    /// </summary>
    public static string FinishedEntries(StoreDialect dialect)
    {
        var sign = dialect == StoreDialect.Sqlite ? "+" : "";
        return $"""
            SELECT o.key, (o.kept_at < @before AND NOT EXISTS (SELECT 1 FROM library_service_outbox_content m JOIN library_service_case c ON c.id = m.case_id WHERE m.key = o.key)) AS may_go
            FROM library_service_outbox o WHERE {sign}o.state IN (3, 4, 6) AND {sign}o.due_at IS NULL AND o.key > @after ORDER BY o.key LIMIT @most
            """;
    }
}
