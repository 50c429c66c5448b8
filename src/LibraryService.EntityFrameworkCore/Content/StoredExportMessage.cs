using LibraryService.Delivery;

namespace LibraryService.EntityFrameworkCore.Content;

/// <summary>A message in an export, with what became of it.</summary>
internal sealed class StoredExportMessage
{
    public required StoredEntry Entry { get; set; }

    public required string State { get; set; }

    public List<StoredAttempt>? Attempts { get; set; }

    public static StoredExportMessage Of(OutboxEntry entry) => new()
    {
        Entry = StoredEntry.Of(entry),
        State = entry.State.ToString(),
        Attempts = [.. entry.Attempts.Select(StoredAttempt.Of)],
    };
}
