using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace LibraryService.EntityFrameworkCore.Connections;

/// <summary>The connection of one context, and its transaction if it has one.</summary>
internal sealed class BoundConnections(DbContext context) : StoreConnections
{
    public override StoreDialect Dialect { get; } = DialectOf(context);

    public override string Place => $"The database of {context.GetType().Name}";

    public override bool Migrates => false;

    protected override ValueTask<StoreLease> ConnectAsync(CancellationToken ct) => LeaseAsync(context, static () => default, ct);

    public static async ValueTask<StoreLease> LeaseAsync(DbContext context, Func<ValueTask> dispose, CancellationToken ct)
    {
        try
        {
            await context.Database.OpenConnectionAsync(ct).ConfigureAwait(false);
        }
        catch
        {
            await dispose().ConfigureAwait(false);
            throw;
        }

        return new StoreLease(context.Database.GetDbConnection(), context.Database.CurrentTransaction?.GetDbTransaction(), async () =>
        {
            await context.Database.CloseConnectionAsync().ConfigureAwait(false);
            await dispose().ConfigureAwait(false);
        });
    }

    public static StoreDialect DialectOf(DbContext context) => context.Database.ProviderName switch
    {
        "Microsoft.EntityFrameworkCore.Sqlite" => StoreDialect.Sqlite,
        "Npgsql.EntityFrameworkCore.PostgreSQL" => StoreDialect.Postgres,
        var other => throw new NotSupportedException($"The stores work on SQLite and PostgreSQL, but {context.GetType().Name} is on {other}."),
    };
}
