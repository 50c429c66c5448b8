using System.Data.Common;
using LibraryService.Delivery;
using LibraryService.EntityFrameworkCore.Connections;
using LibraryService.EntityFrameworkCore.Content;

namespace LibraryService.EntityFrameworkCore.Outbox;

/// <summary>Writes entries inside a transaction of somebody else.</summary>
internal sealed class OutboxWriter(StoreDialect dialect, TimeProvider time)
{
    /// <summary>When what is written now is kept, in ticks.</summary>
    public long Now => time.GetUtcNow().UtcTicks;

    /// <summary>Adds entries that are not there yet.</summary>
    public async Task AddAsync(StoreWork work, IReadOnlyList<OutboxEntry> entries, CancellationToken ct)
    {
        OutboxEntry[] distinct = [.. entries.DistinctBy(entry => entry.Key, StringComparer.Ordinal)];
        if (dialect == StoreDialect.Postgres)
        {
            await AddAllAsync(work, distinct, ct).ConfigureAwait(false);
            return;
        }

        foreach (var entry in distinct)
        {
            var key = StoreKey.Of(entry.Key);
            if (await WithProgress(work.Command(OutboxSql.Add), key, entry.Progress, entry.Version + 1).RunAsync(ct).ConfigureAwait(false) == 1)
            {
                await WithContent(work.Command(OutboxSql.AddContent), key, entry).RunAsync(ct).ConfigureAwait(false);
                await AddMessagesAsync(work, key, entry, ct).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Writes how far an entry has come; false when somebody else changed it since it was read.</summary>
    public async Task<bool> UpdateAsync(StoreWork work, OutboxEntry entry, CancellationToken ct) =>
        await WithProgress(work.Command(OutboxSql.Update), StoreKey.Of(entry.Key), entry.Progress, entry.Version).RunAsync(ct).ConfigureAwait(false) == 1;

    /// <summary>Writes the messages of an entry anew, if they are others than those that are kept.</summary>
    public static async Task UpdateContentAsync(StoreWork work, OutboxEntry entry, CancellationToken ct)
    {
        var key = StoreKey.Of(entry.Key);
        if (await WithContent(work.Command(OutboxSql.UpdateContent), key, entry).RunAsync(ct).ConfigureAwait(false) == 1)
        {
            await work.Command(OutboxSql.ForgetMessages).With("key", key).RunAsync(ct).ConfigureAwait(false);
            await AddMessagesAsync(work, key, entry, ct).ConfigureAwait(false);
        }
    }

    private static async Task AddMessagesAsync(StoreWork work, string key, OutboxEntry entry, CancellationToken ct)
    {
        foreach (var step in entry.Steps)
        {
            await work.Command(OutboxSql.AddMessage).With("message_key", StoreKey.Of(step.Message.Key)).With("key", key).RunAsync(ct).ConfigureAwait(false);
        }
    }

    private async Task AddAllAsync(StoreWork work, OutboxEntry[] entries, CancellationToken ct)
    {
        T[] Each<T>(Func<OutboxEntry, T> value) => Array.ConvertAll(entries, entry => value(entry));
        var contents = Each(OutboxRow.ContentOf);
        (string Message, string Entry)[] messages = [.. entries.SelectMany(entry => entry.Steps.Select(step => (StoreKey.Of(step.Message.Key), StoreKey.Of(entry.Key))))];
        await work.Command(OutboxSql.AddAll)
            .WithList("keys", Each(entry => StoreKey.Of(entry.Key)))
            .WithList("states", Each(entry => (int)entry.State))
            .WithList("reasons", Each(entry => (int)entry.Reason))
            .WithList("steps", Each(entry => entry.Step))
            .WithList("due_ats", Each(entry => entry.DueAt?.UtcTicks))
            .WithList("workers", Each(entry => entry.Claim is { Worker: var worker } ? StoreKey.Of(worker) : null))
            .WithList("attemptses", Each(entry => StoredAttempts.Write(entry.Attempts)))
            .WithList("versions", Each(entry => entry.Version + 1))
            .WithList("are_released", Each(entry => entry.IsReleased))
            .WithList("patrons", Each(PatronOf))
            .WithList("case_ids", Each(CaseOf))
            .WithList("contents", Array.ConvertAll(contents, content => content.Content))
            .WithList("hashes", Array.ConvertAll(contents, content => content.Hash))
            .WithList("message_keys", Array.ConvertAll(messages, message => message.Message))
            .WithList("message_entries", Array.ConvertAll(messages, message => message.Entry))
            .With("kept_at", Now)
            .RunAsync(ct).ConfigureAwait(false);
    }

    private DbCommand WithProgress(DbCommand command, string key, DeliveryProgress progress, long version) => command
        .With("key", key)
        .With("state", (int)progress.State)
        .With("reason", (int)progress.Reason)
        .With("step", progress.Step)
        .With("due_at", progress.DueAt?.UtcTicks)
        .With("worker", progress.Worker is { } worker ? StoreKey.Of(worker) : null)
        .With("attempts", StoredAttempts.Write(progress.Attempts))
        .With("version", (long?)version)
        .With("is_released", progress.IsReleased)
        .With("kept_at", (long?)Now);

    private static DbCommand WithContent(DbCommand command, string key, OutboxEntry entry)
    {
        var (content, hash) = OutboxRow.ContentOf(entry);
        return command.With("key", key).With("patron", PatronOf(entry)).With("case_id", CaseOf(entry)).With("content", content).With("hash", hash);
    }

    private static string? PatronOf(OutboxEntry entry) => entry.Patron.IsEmpty ? null : StoreKey.Of(entry.Patron.ToString());

    private static string? CaseOf(OutboxEntry entry) => entry.Case.IsEmpty ? null : StoreKey.Of(entry.Case.ToString());
}
