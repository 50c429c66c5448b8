using System.Globalization;

namespace LibraryService.Samples.Desk.Files;

/// <summary>Finds the one library that somebody means.</summary>
internal static class LibraryChoice
{
    private const int Suggestions = 5;

    /// <param name="file">Where to look.</param>
    /// <param name="name">The library's name; letter case does not matter.</param>
    /// <param name="authority">Who runs it, or a part of that; null when the name is enough.</param>
    /// <exception cref="UnreadableException">None is meant, or more than one; the message lists who may be.</exception>
    public static LibraryRow Choose(this HoursFile file, string name, string? authority)
    {
        var alike = file.Libraries.Where(library => Same(library.Name, name)).ToList();
        if (alike.Count == 0)
        {
            throw new UnreadableException(Unknown(file, name));
        }

        var meant = authority is null ? alike : Of(authority, alike);
        if (meant.Count == 0)
        {
            throw new UnreadableException($"No library called '{name}' is run by '{authority}'. {Listed(alike)}");
        }

        if (meant.Select(library => library.Authority).Distinct(StringComparer.OrdinalIgnoreCase).Skip(1).Any())
        {
            throw new UnreadableException($"More than one library is called '{name}'; say which with --authority. {Listed(meant)}");
        }

        return OfOneAuthority(meant);
    }

    // Within one authority a library often stands twice: closed and open again, or with and without its hours.
    private static LibraryRow OfOneAuthority(List<LibraryRow> meant)
    {
        var open = meant.Where(library => library.HasHours).ToList();
        return open switch
        {
            [] => throw new UnreadableException($"Row {Number(meant[0])}, {meant[0]}, has no staffed hours, so no promise could ever fall due. Choose another library."),
            [var first, .. var others] when others.TrueForAll(first.HasHoursOf) => first,
            _ => throw new UnreadableException(
                $"{open[0]} stands on several rows with different hours ({string.Join("; ", open.Select(library => $"row {Number(library)}, {library.Postcode}"))}). Leave one of them in the file."),
        };
    }

    private static List<LibraryRow> Of(string authority, List<LibraryRow> libraries)
    {
        var exact = libraries.Where(library => Same(library.Authority, authority)).ToList();
        return exact.Count > 0 ? exact : libraries.Where(library => library.Authority.Contains(authority, StringComparison.OrdinalIgnoreCase)).ToList();
    }

    private static string Listed(List<LibraryRow> libraries) => "There are:" + string.Concat(libraries
        .GroupBy(library => library.Authority, StringComparer.Ordinal)
        .OrderBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => $"{Environment.NewLine}  {group.Key}{(group.Any(library => library.HasHours) ? "" : " (no staffed hours)")}"));

    private static string Unknown(HoursFile file, string name)
    {
        var nearest = file.Libraries
            .GroupBy(library => library.Name, StringComparer.Ordinal)
            .OrderBy(group => NameDistance.Between(group.Key, name))
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .Take(Suggestions)
            .Select(group => $"{Environment.NewLine}  {group.Key}, {group.First().Authority}");
        return $"{file.Name} has no library called '{name}'. The nearest names are:{string.Concat(nearest)}";
    }

    private static bool Same(string left, string right) => string.Equals(left, right.Trim(), StringComparison.OrdinalIgnoreCase);

    private static string Number(LibraryRow library) => library.Row.ToString(CultureInfo.InvariantCulture);
}
