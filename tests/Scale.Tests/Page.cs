namespace LibraryService.Scale.Tests;

/// <summary>The page on data that outgrows one machine, and the SQL that it shows.</summary>
internal static class Page
{
    public static string Root { get; } = FindRoot();

    public static string Text => File.ReadAllText(Path.Combine(Root, "docs", "scale.md"));

    public static IEnumerable<string> SqlFiles => Directory.EnumerateFiles(Path.Combine(Root, "docs", "sql"), "*.sql");

    public static string Sql(string name) => File.ReadAllText(Path.Combine(Root, "docs", "sql", name));

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "LibraryService.Core.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds LibraryService.Core.sln.");
    }
}
