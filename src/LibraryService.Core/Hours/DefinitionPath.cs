using System.Globalization;

namespace LibraryService.Hours;

/// <summary>Where in a definition something stands, such as <c>Seasons:0:From</c>; what cannot be read there is told with it.</summary>
internal readonly record struct DefinitionPath(string Text)
{
    public static DefinitionPath Root { get; } = new("");

    public DefinitionPath At(string name) => new(Text.Length == 0 ? name : $"{Text}:{name}");

    public DefinitionPath At(int index) => At(index.ToString(CultureInfo.InvariantCulture));

    /// <summary>Reads something that stands here.</summary>
    /// <exception cref="FormatException">It cannot be read; the message starts with the path.</exception>
    public T Read<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is ArgumentException or TimeZoneNotFoundException or (FormatException and not DefinitionException))
        {
            throw new DefinitionException(Text.Length == 0 ? e.Message : $"{Text}: {e.Message}", e);
        }
    }

    /// <summary>Reads each entry of a list that stands here; a list that was not said is empty.</summary>
    /// <exception cref="FormatException">One cannot be read; the message starts with its path.</exception>
    public List<TTo> Each<TFrom, TTo>(IList<TFrom>? items, Func<TFrom, DefinitionPath, TTo> read)
        where TFrom : class
    {
        var results = new List<TTo>();
        for (var i = 0; i < (items?.Count ?? 0); i++)
        {
            var item = items![i];
            var at = At(i);
            results.Add(at.Read(() => read(Required(item, "an entry"), at)));
        }

        return results;
    }

    public static T Required<T>(T? value, string what)
        where T : class => value ?? throw new FormatException($"{what} is missing");

    public static T Required<T>(T? value, string what)
        where T : struct => value ?? throw new FormatException($"{what} is missing");
}
