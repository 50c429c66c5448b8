using System.Globalization;
using LibraryService.BridgeLoad;

// Starts the bridge on loopback, on SQLite, as it is shipped, and posts events of a library system to it at a steady rate while a desk looks on.
// Arguments: --seconds (60), --rate (200 events a second), --live to have every message written into a folder; without it they stay in the shadow, as at first start.
var load = new Load
{
    Seconds = Number("--seconds", 60),
    Rate = Number("--rate", 200),
    IsLive = args.Contains("--live", StringComparer.Ordinal),
};
var result = await load.RunAsync();
Console.WriteLine(result);
return result.IsGood ? 0 : 1;

int Number(string name, int otherwise)
{
    var at = Array.IndexOf(args, name);
    return at >= 0 && at + 1 < args.Length ? int.Parse(args[at + 1], NumberStyles.None, CultureInfo.InvariantCulture) : otherwise;
}
