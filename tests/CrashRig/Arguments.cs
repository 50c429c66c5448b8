using System.Globalization;

namespace LibraryService.CrashRig;

/// <summary>Arguments of the form <c>--name value</c>.</summary>
internal sealed class Arguments
{
    private readonly Dictionary<string, string> _given = new(StringComparer.Ordinal);

    public Arguments(IReadOnlyList<string> args)
    {
        for (var i = 0; i < args.Count; i += 2)
        {
            if (!args[i].StartsWith("--", StringComparison.Ordinal) || i + 1 == args.Count)
            {
                throw new ArgumentException($"Pairs such as '--kills 30' are expected, but '{args[i]}' came.", nameof(args));
            }

            _given[args[i][2..]] = args[i + 1];
        }
    }

    public string Text(string name, string otherwise) => _given.Remove(name, out var value) ? value : otherwise;

    public int Number(string name, int otherwise) => !_given.Remove(name, out var text)
        ? otherwise
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new ArgumentException($"--{name} is a number from 0 on, but '{text}' came.", nameof(name));

    public bool Flag(string name, bool otherwise) => Text(name, otherwise ? "yes" : "no") switch
    {
        "yes" => true,
        "no" => false,
        var other => throw new ArgumentException($"--{name} is yes or no, but '{other}' came.", nameof(name)),
    };

    public StoreKind Store() => Text("store", "sqlite") switch
    {
        "sqlite" => StoreKind.Sqlite,
        "postgres" => StoreKind.Postgres,
        var other => throw new FormatException($"--store is sqlite or postgres, but '{other}' came."),
    };

    /// <summary>To be called when all that is known was asked for.</summary>
    public void End()
    {
        if (_given.Count > 0)
        {
            throw new FormatException($"There is no --{_given.Keys.First()} here.");
        }
    }
}
