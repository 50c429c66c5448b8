using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace LibraryService.CrashRig.Databases;

/// <summary>A PostgreSQL of the rig's own, in a temporary folder and on the loopback alone, stopped and taken away afterwards.</summary>
internal sealed class PostgresServer : PostgresDatabase
{
    /// <summary>Where Debian puts the programs.</summary>
    public const string Programs = "/usr/lib/postgresql";

    private readonly string _folder;

    private PostgresServer(string folder, int port)
        : base(FormattableString.Invariant($"Host=127.0.0.1;Port={port};Database=postgres;Username=crashrig")) => _folder = folder;

    public override string Name => "PostgreSQL, a server of its own";

    public override bool Restarts => true;

    // initdb refuses to be run by root.
    private static bool IsRoot => string.Equals(Environment.UserName, "root", StringComparison.Ordinal);

    public static async Task<bool> IsThere() => Bin() is not null && (!IsRoot || (await Shell.TryAsync("id", "postgres")).Ok);

    public static async Task<PostgresServer> StartAsync(bool isDurable)
    {
        var folder = Directory.CreateTempSubdirectory("crashrig-pg").FullName;
        if (IsRoot)
        {
            await Shell.RunAsync("chown", "postgres", folder);
        }

        var port = FreePort();
        await RunAsync("initdb", "-D", $"{folder}/data", "-U", "crashrig", "-A", "trust", "--no-sync", "-E", "UTF8", "--locale=C");
        var settings = string.Create(CultureInfo.InvariantCulture, $"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync={(isDurable ? "on" : "off")}");
        await RunAsync("pg_ctl", "-D", $"{folder}/data", "-l", $"{folder}/log", "-w", "-t", "60", "-o", settings, "start");
        return new PostgresServer(folder, port);
    }

    public override Task RestartAsync(bool immediate) =>
        RunAsync("pg_ctl", "-D", $"{_folder}/data", "-l", $"{_folder}/log", "-w", "-t", "60", "-m", immediate ? "immediate" : "fast", "restart");

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await RunAsync("pg_ctl", "-D", $"{_folder}/data", "-m", "immediate", "stop");
        Directory.Delete(_folder, recursive: true);
    }

    private static Task RunAsync(string program, params IEnumerable<string> arguments)
    {
        var path = Path.Combine(Bin()!, program);
        return IsRoot
            ? Shell.RunAsync("setpriv", ["--reuid=postgres", "--regid=postgres", "--clear-groups", path, .. arguments])
            : Shell.RunAsync(path, arguments);
    }

    private static string? Bin() => Directory.Exists(Programs)
        ? Directory.EnumerateDirectories(Programs)
            .Where(version => int.TryParse(Path.GetFileName(version), CultureInfo.InvariantCulture, out _) && File.Exists($"{version}/bin/initdb"))
            .OrderBy(version => int.Parse(Path.GetFileName(version), CultureInfo.InvariantCulture))
            .Select(version => $"{version}/bin")
            .LastOrDefault()
        : null;

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
