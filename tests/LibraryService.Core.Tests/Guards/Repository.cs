namespace LibraryService.Tests.Guards;

/// <summary>The working copy that the tests were built from.</summary>
internal static class Repository
{
    private const string Solution = "LibraryService.Core.sln";

    /// <summary>The folder of the solution, found from where the tests run: a build may map the paths of its sources.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The full path of a file or folder that is named from the root.</summary>
    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, Solution)))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds {Solution}.");
    }
}
