namespace LibraryService.Samples.Desk.Running;

/// <summary>Where a run keeps its cases and messages.</summary>
/// <param name="Kind">In what.</param>
/// <param name="Place">The path of a file, or a connection string; null for the usual one.</param>
internal sealed record StoreChoice(StoreChoiceKind Kind, string? Place)
{
    /// <summary>What may be written.</summary>
    public const string Form = "sqlite, sqlite=FILE, postgres=CONNECTION, or memory";

    /// <summary>What may be written where only a store will do that is there afterwards.</summary>
    public const string LastingForm = "sqlite=FILE or postgres=CONNECTION";

    /// <summary>A SQLite file in a temporary folder, which goes when the run is over.</summary>
    public static StoreChoice Usual { get; } = new(StoreChoiceKind.Sqlite, null);

    /// <summary>Reads what somebody wrote.</summary>
    /// <param name="text">Such as <c>sqlite</c> or <c>postgres=Host=db;Database=desk</c>.</param>
    /// <param name="connection">What stands behind the equals sign, where it is given by itself; null when it is not.</param>
    /// <param name="choice">What was meant.</param>
    /// <returns>What is wrong with it; null when nothing is.</returns>
    public static string? TryParse(string text, string? connection, out StoreChoice choice)
    {
        choice = Usual;
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        var (name, place) = equals < 0 ? (text, connection) : (text[..equals], text[(equals + 1)..]);
        if (equals >= 0 && connection is not null)
        {
            return "--connection says once more what stands behind the equals sign of --store.";
        }

        StoreChoiceKind? kind = name switch
        {
            "sqlite" => StoreChoiceKind.Sqlite,
            "postgres" => StoreChoiceKind.Postgres,
            "memory" => StoreChoiceKind.Memory,
            _ => null,
        };
        switch (kind)
        {
            case null:
                return $"--store is {Form}, but '{name}' came.";
            case StoreChoiceKind.Memory when place is not null:
                return "--store memory has no place.";
            case StoreChoiceKind.Postgres when string.IsNullOrWhiteSpace(place):
                return "--store postgres needs a connection: --store postgres=CONNECTION, or --connection CONNECTION.";
            case StoreChoiceKind.Sqlite when place is not null && string.IsNullOrWhiteSpace(place):
                return "--store sqlite=FILE names a file, or stands alone.";
            default:
                choice = new StoreChoice(kind.Value, place);
                return null;
        }
    }

    /// <summary>Reads what somebody wrote where only a store will do that is there afterwards.</summary>
    /// <param name="text">Such as <c>sqlite=desk.db</c> or <c>postgres=Host=db;Database=desk</c>.</param>
    /// <param name="option">Where it was written.</param>
    /// <param name="choice">What was meant.</param>
    /// <returns>What is wrong with it; null when nothing is.</returns>
    public static string? TryParseLasting(string? text, string option, out StoreChoice choice)
    {
        choice = Usual;
        var name = text?.Split('=')[0];
        return text is not null && TryParse(text, connection: null, out choice) is null && choice.Place is not null ? null : $"{option} is {LastingForm}, but '{name}' came.";
    }
}
