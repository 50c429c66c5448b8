namespace LibraryService.Samples.Desk.Pictures;

/// <summary>Where pictures are written.</summary>
internal static class PictureFolder
{
    /// <summary>Writes pictures to a folder, which is made where it is not there; those of the same name are replaced.</summary>
    /// <returns>The paths written.</returns>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">Nor may it be.</exception>
    public static IReadOnlyList<string> Write(string folder, params ReadOnlySpan<(string Name, SvgPicture Picture)> pictures)
    {
        Directory.CreateDirectory(folder);
        var paths = new List<string>();
        foreach (var (name, picture) in pictures)
        {
            paths.Add(Path.Combine(folder, name));
            File.WriteAllText(paths[^1], picture.ToString());
        }

        return paths;
    }
}
