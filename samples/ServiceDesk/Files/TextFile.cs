namespace LibraryService.Samples.Desk.Files;

internal static class TextFile
{
    /// <exception cref="UnreadableException">There is no such file, or it may not be read.</exception>
    public static StreamReader Open(string path)
    {
        try
        {
            return File.OpenText(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableException(File.Exists(path) || Directory.Exists(path)
                ? $"The file {path} cannot be read: {e.Message}"
                : $"There is no file {path}.");
        }
    }
}
