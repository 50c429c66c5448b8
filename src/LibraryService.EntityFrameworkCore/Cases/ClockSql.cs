using LibraryService.EntityFrameworkCore.Connections;

namespace LibraryService.EntityFrameworkCore.Cases;

/// <summary>The statements of the clocks of cases.</summary>
internal static class ClockSql
{
    public const string NextDue = "SELECT min(due_at) FROM library_service_case WHERE due_at IS NOT NULL";

    /// <summary>Sets when to look next, unless the case was saved or dated anew meanwhile.</summary>
    public const string LookedAt = "UPDATE library_service_case SET due_at = @next WHERE id = @id AND due_at = @until";

    public const string Redate = "UPDATE library_service_case SET due_at = @next, branch = @branch WHERE id = @id AND version = @version";

    /// <summary>The same for any number of cases at once, on PostgreSQL. They are locked in the order in which a save locks them, so that neither waits for the other for ever.</summary>
    public const string RedateAll = """
        WITH dated AS (SELECT n.id, n.due_at, n.branch, n.version FROM unnest(@ids, @due_ats, @branches, @versions) AS n (id, due_at, branch, version)),
        locked AS MATERIALIZED (
            SELECT c.id FROM library_service_case c JOIN dated ON dated.id = c.id WHERE c.version = dated.version ORDER BY c.id COLLATE "C" FOR UPDATE OF c)
        UPDATE library_service_case c SET due_at = dated.due_at, branch = dated.branch
        FROM dated JOIN locked ON locked.id = dated.id WHERE c.id = dated.id AND c.version = dated.version RETURNING c.id
        """;

    /// <summary>Open cases of which no branch was noted: a version of the tables without branches wrote them.</summary>
    public const string OfUnknownBranch = "SELECT id FROM library_service_case WHERE state < 2 AND branch IS NULL AND id > @after ORDER BY id LIMIT @most";

    public const string NoteBranch = "UPDATE library_service_case SET branch = @branch WHERE id = @id AND branch IS NULL";

    private const string Due = "SELECT id FROM library_service_case WHERE due_at <= @at ORDER BY due_at LIMIT @most";

    public static string Claim(StoreDialect dialect) => $"""
        UPDATE library_service_case SET was_due_at = due_at, due_at = @until
        WHERE id {(dialect == StoreDialect.Sqlite ? $"IN ({Due})" : $"= ANY(ARRAY({Due} FOR UPDATE SKIP LOCKED))")}
        RETURNING id, was_due_at
        """;

    /// <summary>Notes a step of a case that is there. On PostgreSQL whoever erases the case waits until it is noted, and takes it along; saves do not wait.</summary>
    public static string Raise(StoreDialect dialect) => $"""
        INSERT INTO library_service_alert (case_id, key, raised_at, content)
        SELECT @case_id, @key, @raised_at, @content FROM library_service_case WHERE id = @case_id {(dialect == StoreDialect.Sqlite ? "" : "FOR KEY SHARE")}
        ON CONFLICT (case_id, key) DO NOTHING
        """;

    /// <summary>What was raised of a list of cases: on SQLite it is an array in JSON.</summary>
    public static string Raised(StoreDialect dialect) =>
        $"SELECT case_id, key, content FROM library_service_alert WHERE case_id {(dialect == StoreDialect.Sqlite ? "IN (SELECT value FROM json_each(@ids))" : "= ANY(@ids)")}";

    /// <summary>The next open cases in the order of their ids.</summary>
    public static string Open(bool ofBranch) =>
        $"SELECT id FROM library_service_case WHERE state < 2 AND id > @after {(ofBranch ? "AND branch = @branch" : "")} ORDER BY id LIMIT @most";
}
