using LibraryService.EntityFrameworkCore.Connections;

namespace LibraryService.EntityFrameworkCore.Cases;

/// <summary>The statements of cases.</summary>
internal static class CaseSql
{
    public const string Open = """
        INSERT INTO library_service_case (id, version, patron, branch, opened_at, state, due_at) VALUES (@id, 1, @patron, @branch, @opened_at, @state, @last_at)
        ON CONFLICT (id) DO NOTHING
        """;

    /// <summary>Changes a case. It has to be looked at by the time of what happened; one that was due before is due a tick earlier than it was, so that nobody who looks at it now takes it off.</summary>
    public const string Change = """
        UPDATE library_service_case SET version = @version + 1, patron = @patron, branch = @branch, opened_at = @opened_at, state = @state,
            due_at = CASE WHEN due_at <= @last_at THEN due_at - 1 ELSE @last_at END
        WHERE id = @id AND version = @version
        """;

    public const string Append = """
        INSERT INTO library_service_case_event (case_id, version, number, kind, at, content) VALUES (@case_id, @version, @number, @kind, @at, @content)
        """;

    public const string TakeSnapshot = """
        INSERT INTO library_service_case_snapshot (case_id, version, content) VALUES (@case_id, @version, @content)
        ON CONFLICT (case_id) DO UPDATE SET version = excluded.version, content = excluded.content
        """;

    public const string Find = $"{Snapshots} WHERE c.id = @id UNION ALL {Events} AND c.id = @id";

    public const string OfPatron = $"{Snapshots} WHERE c.patron = @patron UNION ALL {Events} AND c.patron = @patron";

    /// <summary>The open ones of a range, so that no closed case in between is read.</summary>
    public const string OpenRange = $"{Snapshots} WHERE {InOpenRange} UNION ALL {Events} AND {InOpenRange}";

    private const string InOpenRange = "c.state < 2 AND c.id > @after AND c.id <= @last";

    // One statement sees one moment: a snapshot, and the events that came after it.
    private const string Snapshots = "SELECT c.id, c.version, 1 AS is_snapshot, s.content FROM library_service_case c JOIN library_service_case_snapshot s ON s.case_id = c.id";

    private const string Events = """
        SELECT c.id, c.version, 0, e.content FROM library_service_case c JOIN library_service_case_event e ON e.case_id = c.id
        LEFT JOIN library_service_case_snapshot s ON s.case_id = c.id WHERE e.version > coalesce(s.version, 0)
        """;

    /// <summary>Those of a list of ids: on SQLite it is an array in JSON.</summary>
    public static string These(StoreDialect dialect)
    {
        var isOne = dialect == StoreDialect.Sqlite ? "IN (SELECT value FROM json_each(@ids))" : "= ANY(@ids)";
        return $"{Snapshots} WHERE c.id {isOne} UNION ALL {Events} AND c.id {isOne}";
    }
}
