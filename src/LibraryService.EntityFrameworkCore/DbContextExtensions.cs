using LibraryService.Delivery;
using LibraryService.Desk;
using LibraryService.EntityFrameworkCore.Cases;
using LibraryService.EntityFrameworkCore.Connections;
using LibraryService.EntityFrameworkCore.Outbox;
using LibraryService.EntityFrameworkCore.Schema;
using Microsoft.EntityFrameworkCore;

namespace LibraryService.EntityFrameworkCore;

/// <summary>The stores inside a context of one's own, and inside its transaction when it has one.</summary>
/// <remarks>
/// What is saved while the context has a transaction is committed with it, or not at all; without one each call is a transaction of its own. The context must be one
/// whose model has <see cref="ModelBuilderExtensions.UseLibraryService"/>, or whose database was migrated by <see cref="StoreSchema"/>. As a context is not safe for several
/// threads, these stores are not either.
/// </remarks>
public static class DbContextExtensions
{
    /// <summary>The cases in the context's database.</summary>
    /// <param name="context">The context.</param>
    /// <param name="time">The time at which things are kept; null for the system's.</param>
    /// <exception cref="NotSupportedException">The context is on neither SQLite nor PostgreSQL.</exception>
    public static ICaseStore CaseStore(this DbContext context, TimeProvider? time = null) => new CaseStore(Gate(context, time));

    /// <summary>The outbox in the context's database.</summary>
    /// <param name="context">The context.</param>
    /// <param name="time">The time at which things are kept; null for the system's.</param>
    /// <exception cref="NotSupportedException">The context is on neither SQLite nor PostgreSQL.</exception>
    public static IOutboxStore OutboxStore(this DbContext context, TimeProvider? time = null) => new OutboxStore(Gate(context, time));

    /// <summary>The tables in the context's database, for a context whose own migrations do not make them.</summary>
    /// <param name="context">The context.</param>
    /// <param name="time">The time at which a version is noted; null for the system's.</param>
    /// <exception cref="NotSupportedException">The context is on neither SQLite nor PostgreSQL.</exception>
    public static StoreSchema StoreSchema(this DbContext context, TimeProvider? time = null) => Gate(context, time).Schema;

    private static StoreGate Gate(DbContext context, TimeProvider? time)
    {
        ArgumentNullException.ThrowIfNull(context);
        return new StoreGate(new BoundConnections(context), time ?? TimeProvider.System);
    }
}
