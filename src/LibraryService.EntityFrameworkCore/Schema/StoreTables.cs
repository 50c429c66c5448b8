namespace LibraryService.EntityFrameworkCore.Schema;

/// <summary>The tables of the newest version, but for the one that says which version it is.</summary>
internal static class StoreTables
{
    public static IReadOnlyList<StoreTable> All { get; } =
    [
        new("library_service_case", 1, "id", "version", "patron", "opened_at", "state", "branch", "due_at", "was_due_at"),
        new("library_service_case_event", 3, "case_id", "version", "number", "kind", "at", "content"),
        new("library_service_case_snapshot", 1, "case_id", "version", "content"),
        new("library_service_alert", 2, "case_id", "key", "raised_at", "content"),
        new("library_service_outbox", 1, "key", "state", "reason", "step", "due_at", "was_due_at", "worker", "attempts", "version", "is_released", "kept_at"),
        new("library_service_outbox_content", 1, "key", "patron", "case_id", "content", "hash"),
        new("library_service_outbox_message", 2, "message_key", "key"),
        new("library_service_contact", 1, "patron", "version", "content"),
        new("library_service_suppression", 1, "hash", "hash_key", "at", "latest_at", "lifted_at"),
        new("library_service_survey", 1, "key", "patron", "kept_at", "content"),
        new("library_service_second_reading", 2, "hash", "reader", "at", "content"),
    ];
}
