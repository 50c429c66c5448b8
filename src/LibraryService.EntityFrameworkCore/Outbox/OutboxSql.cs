using LibraryService.EntityFrameworkCore.Connections;

namespace LibraryService.EntityFrameworkCore.Outbox;

/// <summary>The statements of the outbox.</summary>
internal static class OutboxSql
{
    private const string Progress = "state, reason, step, due_at, was_due_at, worker, attempts, version, is_released";

    /// <summary>An entry with its content, in the order in which <see cref="OutboxRow"/> reads.</summary>
    private const string Whole = $"""
        SELECT o.key, o.state, o.reason, o.step, o.due_at, o.was_due_at, o.worker, o.attempts, o.version, o.is_released, c.content, c.hash
        FROM library_service_outbox o JOIN library_service_outbox_content c ON c.key = o.key
        """;

    /// <summary>The longest due. It is the same in both databases but for how those are passed over that others are claiming at this moment.</summary>
    public const string Due = "SELECT key FROM library_service_outbox WHERE due_at <= @at ORDER BY due_at LIMIT @most";

    public const string Find = Whole + " WHERE o.key = @key";

    public const string FindByMessage = Whole + " WHERE o.key IN (SELECT m.key FROM library_service_outbox_message m WHERE m.message_key = @message_key) ORDER BY o.kept_at DESC LIMIT 1";

    public const string CountDue = "SELECT count(*) FROM library_service_outbox WHERE due_at <= @at";

    public const string NextDue = "SELECT min(due_at) FROM library_service_outbox WHERE due_at IS NOT NULL";

    public const string Update = """
        UPDATE library_service_outbox SET state = @state, reason = @reason, step = @step, due_at = @due_at, worker = @worker, attempts = @attempts,
            is_released = @is_released, version = @version + 1, kept_at = @kept_at
        WHERE key = @key AND version = @version
        """;

    public const string UpdateContent = """
        UPDATE library_service_outbox_content SET patron = @patron, case_id = @case_id, content = @content, hash = @hash WHERE key = @key AND hash <> @hash
        """;

    public const string ForgetMessages = "DELETE FROM library_service_outbox_message WHERE key = @key";

    public const string Add = $"""
        INSERT INTO library_service_outbox (key, {Progress}, kept_at)
        VALUES (@key, @state, @reason, @step, @due_at, NULL, @worker, @attempts, @version, @is_released, @kept_at) ON CONFLICT (key) DO NOTHING
        """;

    public const string AddContent = "INSERT INTO library_service_outbox_content (key, patron, case_id, content, hash) VALUES (@key, @patron, @case_id, @content, @hash)";

    public const string AddMessage = "INSERT INTO library_service_outbox_message (message_key, key) VALUES (@message_key, @key) ON CONFLICT DO NOTHING";

    /// <summary>Any number of entries at once, on PostgreSQL.</summary>
    public const string AddAll = $"""
        WITH added AS (
            INSERT INTO library_service_outbox (key, {Progress}, kept_at)
            SELECT n.key, n.state, n.reason, n.step, n.due_at, NULL, n.worker, n.attempts, n.version, n.is_released, @kept_at
            FROM unnest(@keys, @states, @reasons, @steps, @due_ats, @workers, @attemptses, @versions, @are_released)
                AS n (key, state, reason, step, due_at, worker, attempts, version, is_released)
            ON CONFLICT (key) DO NOTHING RETURNING key),
        contents AS (
            INSERT INTO library_service_outbox_content (key, patron, case_id, content, hash)
            SELECT n.key, n.patron, n.case_id, n.content, n.hash
            FROM unnest(@keys, @patrons, @case_ids, @contents, @hashes) AS n (key, patron, case_id, content, hash) JOIN added ON added.key = n.key)
        INSERT INTO library_service_outbox_message (message_key, key)
        SELECT m.message_key, m.key FROM unnest(@message_keys, @message_entries) AS m (message_key, key) JOIN added ON added.key = m.key
        ON CONFLICT DO NOTHING
        """;

    /// <summary>Claims, in one statement. What is set on the right is as it was before: so a claim that ran out leaves an attempt behind.</summary>
    public static string Claim(StoreDialect dialect) => $"""
        UPDATE library_service_outbox SET
            attempts = CASE WHEN state = 1 THEN coalesce(attempts, '') || step || @lost ELSE attempts END,
            state = 1, worker = @worker, was_due_at = due_at, due_at = @until, version = version + 1, kept_at = @kept_at
        WHERE key {(dialect == StoreDialect.Sqlite ? $"IN ({Due})" : $"= ANY(ARRAY({Due} FOR UPDATE SKIP LOCKED))")}
        RETURNING key, {Progress},
            (SELECT c.content FROM library_service_outbox_content c WHERE c.key = library_service_outbox.key),
            (SELECT c.hash FROM library_service_outbox_content c WHERE c.key = library_service_outbox.key)
        """;

    /// <summary>Those in a state; what is on its way is found by its due instant.</summary>
    public static string InState(StoreDialect dialect, bool isDue) =>
        $"{Whole} WHERE o.state = @state AND o.due_at IS {(isDue ? "NOT NULL" : "NULL")} ORDER BY {KeyOrder(dialect)} LIMIT @most";

    /// <summary>Those of a patron.</summary>
    public static string OfPatron(StoreDialect dialect) => $"{Whole} WHERE c.patron = @patron ORDER BY {KeyOrder(dialect)}";

    private static string KeyOrder(StoreDialect dialect) => dialect == StoreDialect.Sqlite ? "o.key" : "o.key COLLATE \"C\"";
}
