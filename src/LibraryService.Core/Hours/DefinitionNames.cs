namespace LibraryService.Hours;

/// <summary>Reads the members of an enumeration by their names, in any letter case, and never by their numbers.</summary>
internal static class DefinitionNames
{
    /// <exception cref="FormatException">It is no such name; the message starts with the path.</exception>
    public static T One<T>(DefinitionPath path, string name)
        where T : struct, Enum => path.Read(() => Read<T>(name));

    /// <exception cref="FormatException">One is no such name; the message starts with its path.</exception>
    public static List<T> Each<T>(DefinitionPath path, IList<string>? names)
        where T : struct, Enum => path.Each(names, (name, _) => Read<T>(name));

    private static T Read<T>(string name)
        where T : struct, Enum => Enum.GetNames<T>().Contains(name, StringComparer.OrdinalIgnoreCase)
            ? Enum.Parse<T>(name, ignoreCase: true)
            : throw new FormatException($"allowed are {string.Join(", ", Enum.GetNames<T>())}, but this is '{name}'");
}
