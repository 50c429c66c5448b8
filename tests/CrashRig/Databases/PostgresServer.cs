using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace LibraryService.CrashRig.Databases;

/// <summary>A PostgreSQL of the rig's own, in a temporary folder and on the loopback alone, stopped and taken away afterwards.</summary>
internal sealed class PostgresServer : PostgresDatabase
{
    /// <summary>Where Debian puts the programs.</summary>
    public const string Programs = "/usr/lib/postgresql";

    private readonly string _place;
    private readonly string _settings;
    private readonly Ballast _ballast;

    private PostgresServer(string place, int port, string settings, bool isMounted)
        : base(FormattableString.Invariant($"Host=127.0.0.1;Port={port};Database=postgres;Username=crashrig")) =>
        (_place, _settings, _ballast, Fills) = (place, settings, new Ballast(place), isMounted);

    public override string Name => Fills ? "PostgreSQL, a server of its own on a disk that can be filled" : "PostgreSQL, a server of its own";

    public override bool Restarts => true;

    public override bool Fills { get; }

    // initdb refuses to be run by root.
    private static bool IsRoot => string.Equals(Environment.UserName, "root", StringComparison.Ordinal);

    public static async Task<bool> IsThere() => Bin() is not null && (!IsRoot || (await Shell.TryAsync("id", "postgres")).Ok);

    /// <param name="folder">The folder of the run; the server has one of its own in it.</param>
    /// <param name="messages">How many messages it has to hold.</param>
    /// <param name="isDurable">Whether it lies on the disk and each commit waits for that; else it lies on one that can be filled.</param>
    public static async Task<PostgresServer> StartAsync(string folder, int messages, bool isDurable)
    {
        var place = Directory.CreateDirectory(PlaceIn(folder)).FullName;
        var isMounted = !isDurable && await MountAsync(place, 256 + (messages / 200));
        if (IsRoot)
        {
            await Shell.RunAsync("chown", "postgres", place);
        }

        var port = FreePort();
        await RunAsync("initdb", "-D", $"{place}/data", "-U", "crashrig", "-A", "trust", "--no-sync", "-E", "UTF8", "--locale=C");
        var settings = string.Create(CultureInfo.InvariantCulture, $"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync={(isDurable ? "on" : "off")}");

        // A small disk must not be full of what was written ahead.
        var start = isMounted ? $"{settings} -c max_wal_size=64MB -c min_wal_size=32MB" : settings;
        await RunAsync("pg_ctl", "-D", $"{place}/data", "-l", $"{place}/log", "-w", "-t", "60", "-o", start, "start");
        return new PostgresServer(place, port, start, isMounted);
    }

    /// <summary>Stops the server of a run, should there be one.</summary>
    public static async Task StopAsync(string folder)
    {
        var data = $"{PlaceIn(folder)}/data";
        if (File.Exists($"{data}/postmaster.pid") && Bin() is not null)
        {
            await TryAsync("pg_ctl", "-D", data, "-w", "-m", "immediate", "stop");
        }
    }

    public override Task RestartAsync(bool immediate) =>
        RunAsync("pg_ctl", "-D", $"{_place}/data", "-l", $"{_place}/log", "-w", "-t", "60", "-m", immediate ? "immediate" : "fast", "restart");

    public override Task FillAsync() => _ballast.FillAsync();

    /// <summary>Makes room, and starts the server again where it gave up, as an operator would.</summary>
    public override async Task FreeAsync()
    {
        _ballast.Free();
        for (var left = 60; !await AnswersAsync(); left--)
        {
            if (!await TryAsync("pg_ctl", "-D", $"{_place}/data", "status"))
            {
                await TryAsync("pg_ctl", "-D", $"{_place}/data", "-l", $"{_place}/log", "-w", "-t", "60", "-o", _settings, "start");
            }

            if (left == 0)
            {
                throw new InvalidOperationException("PostgreSQL does not come back though its disk has room again.");
            }

            await Task.Delay(500);
        }
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await RunAsync("pg_ctl", "-D", $"{_place}/data", "-m", "immediate", "stop");
    }

    private static string PlaceIn(string folder) => Path.Combine(folder, "postgres");

    private static async Task<bool> TryAsync(string program, params IEnumerable<string> arguments)
    {
        var (own, all) = Command(program, arguments);
        return (await Shell.TryAsync(own, all)).Ok;
    }

    private static Task RunAsync(string program, params IEnumerable<string> arguments)
    {
        var (own, all) = Command(program, arguments);
        return Shell.RunAsync(own, all);
    }

    private static (string Program, IEnumerable<string> Arguments) Command(string program, IEnumerable<string> arguments)
    {
        var path = Path.Combine(Bin()!, program);
        return IsRoot ? ("setpriv", ["--reuid=postgres", "--regid=postgres", "--clear-groups", path, .. arguments]) : (path, arguments);
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
