using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LibraryService.EntityFrameworkCore.Connections;

/// <summary>Connections of the contexts of somebody else: a new context for each use.</summary>
internal sealed class ContextConnections<TContext>(IServiceScopeFactory scopes, IDbContextFactory<TContext>? factory) : StoreConnections
    where TContext : DbContext
{
    private StoreDialect? _dialect;

    public override StoreDialect Dialect => _dialect ??= AskDialect();

    public override string Place => $"The database of {typeof(TContext).Name}";

    public override bool Migrates => false;

    protected override async ValueTask<StoreLease> ConnectAsync(CancellationToken ct)
    {
        if (factory is not null)
        {
            var made = await factory.CreateDbContextAsync(ct).ConfigureAwait(false);
            return await BoundConnections.LeaseAsync(made, made.DisposeAsync, ct).ConfigureAwait(false);
        }

        var scope = scopes.CreateAsyncScope();
        return await BoundConnections.LeaseAsync(scope.ServiceProvider.GetRequiredService<TContext>(), scope.DisposeAsync, ct).ConfigureAwait(false);
    }

    private StoreDialect AskDialect()
    {
        using var scope = scopes.CreateScope();
        if (factory is null)
        {
            return BoundConnections.DialectOf(scope.ServiceProvider.GetRequiredService<TContext>());
        }

        using var made = factory.CreateDbContext();
        return BoundConnections.DialectOf(made);
    }
}
