namespace LibraryService.Samples.Desk.Tests;

/// <summary>The folder that the tests were built from.</summary>
internal static class Repository
{
    /// <summary>The path of a file in it.</summary>
    public static string Path(params ReadOnlySpan<string> names)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "LibraryService.Core.sln")))
        {
            folder = folder.Parent;
        }

        return System.IO.Path.GetFullPath(System.IO.Path.Combine([folder?.FullName ?? "", .. names]));
    }
}
