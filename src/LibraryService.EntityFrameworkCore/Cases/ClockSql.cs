using LibraryService.EntityFrameworkCore.Connections;

namespace LibraryService.EntityFrameworkCore.Cases;

/// <summary>The statements of the clocks of cases.</summary>
internal static class ClockSql
{
    public const string NextDue = "SELECT min(due_at) FROM library_service_case WHERE due_at IS NOT NULL";

    public const string Raised = "SELECT case_id, content FROM library_service_alert WHERE case_id IN (SELECT id FROM library_service_case WHERE due_at = @until)";

    public const string Raise = "INSERT INTO library_service_alert (case_id, key, raised_at, content) VALUES (@case_id, @key, @raised_at, @content) ON CONFLICT (case_id, key) DO NOTHING";

    /// <summary>Sets when to look next, unless the case was saved or dated anew meanwhile.</summary>
    public const string LookedAt = "UPDATE library_service_case SET due_at = @next WHERE id = @id AND due_at = @until";

    public const string Redate = "UPDATE library_service_case SET due_at = @next, branch = @branch WHERE id = @id AND version = @version";

    /// <summary>Open cases of which no branch was noted: a version of the tables without branches wrote them.</summary>
    public const string OfUnknownBranch = "SELECT id FROM library_service_case WHERE state < 2 AND branch IS NULL AND id > @after ORDER BY id LIMIT @most";

    public const string NoteBranch = "UPDATE library_service_case SET branch = @branch WHERE id = @id AND branch IS NULL";

    private const string Due = "SELECT id FROM library_service_case WHERE due_at <= @at ORDER BY due_at LIMIT @most";

    public static string Claim(StoreDialect dialect) => $"""
        UPDATE library_service_case SET was_due_at = due_at, due_at = @until
        WHERE id {(dialect == StoreDialect.Sqlite ? $"IN ({Due})" : $"= ANY(ARRAY({Due} FOR UPDATE SKIP LOCKED))")}
        RETURNING id, was_due_at
        """;

    /// <summary>The next open cases in the order of their ids.</summary>
    public static string Open(bool ofBranch) =>
        $"SELECT id FROM library_service_case WHERE state < 2 AND id > @after {(ofBranch ? "AND branch = @branch" : "")} ORDER BY id LIMIT @most";
}
