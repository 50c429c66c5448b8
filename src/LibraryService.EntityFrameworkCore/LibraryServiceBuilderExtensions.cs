using LibraryService.Delivery;
using LibraryService.DependencyInjection;
using LibraryService.Desk;
using LibraryService.EntityFrameworkCore;
using LibraryService.EntityFrameworkCore.Cases;
using LibraryService.EntityFrameworkCore.Connections;
using LibraryService.EntityFrameworkCore.Outbox;
using LibraryService.EntityFrameworkCore.Patrons;
using LibraryService.EntityFrameworkCore.Upkeep;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace LibraryService;

/// <summary>Adds durable stores, in place of those in memory. Of two the later counts.</summary>
public static class LibraryServiceBuilderExtensions
{
    /// <summary>Keeps cases and messages in a SQLite file, which is made when it is not there.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="pathOrConnectionString">The path of the file, or a connection string such as <c>Data Source=desk.db</c>. A relative path counts from the process's working folder.</param>
    /// <param name="configure">How the file is used; null for the defaults.</param>
    /// <remarks>Several processes on one machine may share the file; on a network drive it is not safe.</remarks>
    /// <exception cref="ArgumentException">It is neither, or names a database in memory.</exception>
    public static ILibraryServiceBuilder AddSqliteStore(this ILibraryServiceBuilder builder, string pathOrConnectionString, Action<SqliteStoreOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        SqliteConnections.Check(pathOrConnectionString);
        var options = builder.Services.AddOptions<SqliteStoreOptions>().ValidateOnStart();
        if (configure is not null)
        {
            options.Configure(configure);
        }

        builder.Services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<SqliteStoreOptions>, SqliteStoreOptionsValidator>());
        return Add(builder, provider => new SqliteConnections(pathOrConnectionString, provider.GetRequiredService<IOptions<SqliteStoreOptions>>().Value));
    }

    /// <summary>Keeps cases and messages in a PostgreSQL database, which several processes on several machines may share.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="connectionString">The connection string, such as <c>Host=db;Database=desk;Username=desk;Password=...</c>. Unless it says <c>Max Auto Prepare</c>, the statements are prepared.</param>
    /// <exception cref="ArgumentException">It is no connection string, or names no host.</exception>
    public static ILibraryServiceBuilder AddPostgresStore(this ILibraryServiceBuilder builder, string connectionString)
    {
        ArgumentNullException.ThrowIfNull(builder);
        PostgresConnections.Check(connectionString);
        return Add(builder, _ => new PostgresConnections(connectionString));
    }

    /// <summary>Keeps cases and messages in the database of a context of one's own, on SQLite or PostgreSQL. Its model has <c>UseLibraryService</c>.</summary>
    /// <param name="builder">The builder.</param>
    /// <typeparam name="TContext">The context, which the container has: by <c>AddDbContextFactory</c> or <c>AddDbContext</c>.</typeparam>
    /// <remarks>Each call takes a context of its own. To save inside the transaction of a context at hand, ask that context for its <c>CaseStore()</c>.</remarks>
    public static ILibraryServiceBuilder AddEntityFrameworkStores<TContext>(this ILibraryServiceBuilder builder)
        where TContext : DbContext
    {
        ArgumentNullException.ThrowIfNull(builder);
        return Add(builder, provider => new ContextConnections<TContext>(
            provider.GetRequiredService<IServiceScopeFactory>(), provider.GetService<IDbContextFactory<TContext>>()));
    }

    private static ILibraryServiceBuilder Add(ILibraryServiceBuilder builder, Func<IServiceProvider, StoreConnections> connections)
    {
        builder.Services.Replace(ServiceDescriptor.Singleton(connections));
        builder.Services.TryAddSingleton(provider => new StoreGate(provider.GetRequiredService<StoreConnections>(), provider.GetRequiredService<TimeProvider>()));
        builder.Services.TryAddSingleton(provider => provider.GetRequiredService<StoreGate>().Schema);
        builder.Services.TryAddSingleton(provider => new ContactStore(provider.GetRequiredService<StoreGate>()));
        builder.Services.TryAddSingleton(provider => new SuppressionStore(provider.GetRequiredService<StoreGate>()));
        builder.Services.TryAddSingleton(provider => new SurveyStore(provider.GetRequiredService<StoreGate>()));
        builder.Services.TryAddSingleton(provider => new SecondReadingStore(provider.GetRequiredService<StoreGate>()));
        builder.Services.TryAddSingleton(provider => new PatronRecords(provider.GetRequiredService<StoreGate>()));
        builder.Services.TryAddSingleton(provider => new StoreUpkeep(provider.GetRequiredService<StoreGate>()));
        builder.Services.Replace(ServiceDescriptor.Singleton<IRetentionStore>(provider => provider.GetRequiredService<StoreUpkeep>()));
        builder.Services.Replace(ServiceDescriptor.Singleton<IOutboxStore, OutboxStore>());
        builder.Services.Replace(ServiceDescriptor.Singleton<ICaseStore, CaseStore>());
        builder.Services.Replace(ServiceDescriptor.Singleton<IClockStore, ClockStore>());
        return builder;
    }
}
