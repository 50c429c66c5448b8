using LibraryService.Delivery;
using LibraryService.DependencyInjection;
using Microsoft.Extensions.DependencyInjection;

namespace LibraryService.CrashRig;

internal static class StoreExtensions
{
    public static ILibraryServiceBuilder AddStore(this ILibraryServiceBuilder builder, StoreKind kind, string connectionString) => kind == StoreKind.Sqlite
        ? builder.AddSqliteStore(connectionString)
        : builder.AddPostgresStore(connectionString);

    /// <summary>A container with the stores, and with nothing else unless it is added.</summary>
    public static ServiceProvider OpenStore(StoreKind kind, string connectionString, TimeProvider time, Action<ILibraryServiceBuilder>? add = null)
    {
        var services = new ServiceCollection();
        services.AddSingleton(time);
        var builder = services.AddLibraryService().AddStore(kind, connectionString);
        add?.Invoke(builder);
        return services.BuildServiceProvider();
    }

    public static IOutboxStore Outbox(this IServiceProvider provider) => provider.GetRequiredService<IOutboxStore>();
}
