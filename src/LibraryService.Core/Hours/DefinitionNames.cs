namespace LibraryService.Hours;

/// <summary>Reads the members of enumerations by their names in a definition, and never by their numbers.</summary>
internal static class DefinitionNames
{
    /// <exception cref="FormatException">No member is called so; the message lists those that are.</exception>
    public static T Name<T>(string? name)
        where T : struct, Enum =>
        Enum.GetNames<T>().Contains(name, StringComparer.OrdinalIgnoreCase)
            ? Enum.Parse<T>(name!, ignoreCase: true)
            : throw new FormatException($"allowed are {string.Join(", ", Enum.GetNames<T>())}, but this is '{name}'");

    /// <summary>The member that stands here.</summary>
    /// <exception cref="FormatException">No member is called so; the message starts with the path and lists those that are.</exception>
    public static T Name<T>(this DefinitionPath path, string? name)
        where T : struct, Enum => path.Read(() => Name<T>(name));

    /// <summary>The members that stand in a list; none for a list that was not said.</summary>
    /// <exception cref="FormatException">One is none; the message starts with its path.</exception>
    public static List<T> Names<T>(this DefinitionPath path, IList<string>? names)
        where T : struct, Enum => path.Each(names, (name, _) => Name<T>(name));

    /// <summary>The entries of a dictionary that stands here; one that was not said is empty.</summary>
    /// <exception cref="FormatException">One cannot be read, or two are the same; the message starts with its path.</exception>
    public static Dictionary<TKey, T> Entries<TFrom, TKey, T>(
        this DefinitionPath path, IDictionary<string, TFrom>? entries, Func<string, TKey> readKey, Func<TFrom, DefinitionPath, T> read)
        where TKey : notnull
    {
        var results = new Dictionary<TKey, T>();
        foreach (var (name, entry) in entries ?? new Dictionary<string, TFrom>(StringComparer.Ordinal))
        {
            var at = path.At(name);
            at.Read(() =>
            {
                if (entry is null)
                {
                    throw new FormatException("an entry is missing");
                }

                return results.TryAdd(readKey(name), read(entry, at)) ? true : throw new FormatException("stands here twice");
            });
        }

        return results;
    }
}
