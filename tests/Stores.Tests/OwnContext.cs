using Microsoft.EntityFrameworkCore;

namespace LibraryService.EntityFrameworkCore.Tests;

/// <summary>The context of an integrator, with a table of their own beside ours.</summary>
public sealed class OwnContext(DbContextOptions<OwnContext> options) : DbContext(options)
{
    public DbSet<Loan> Loans => Set<Loan>();

    internal static OwnContext On(TestStore store) => new(Options(store, new DbContextOptionsBuilder<OwnContext>()).Options);

    internal static DbContextOptionsBuilder<OwnContext> Options(TestStore store, DbContextOptionsBuilder<OwnContext> options) =>
        store.Kind == StoreKind.Sqlite ? options.UseSqlite(store.ConnectionString) : options.UseNpgsql(store.ConnectionString);

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.UseLibraryService();
}
