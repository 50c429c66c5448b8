namespace LibraryService.Tests.Guards;

public class LayoutTests
{
    private const int MostLines = 300;

    public static TheoryData<string> Projects => [.. Directory.EnumerateDirectories(Repository.PathOf("src")).Select(path => Path.GetFileName(path))];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_namespace_is_its_folder(string project) => SourcesOf(project)
        .Where(file => !string.Equals(NamespaceIn(file), NamespaceOf(project, file), StringComparison.Ordinal))
        .Select(file => $"{file} says '{NamespaceIn(file)}', its folder says '{NamespaceOf(project, file)}'")
        .ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Projects))]
    public void No_source_file_is_longer_than_300_lines(string project) => SourcesOf(project)
        .Select(file => (File: file, Lines: File.ReadLines(file).Count()))
        .Where(source => source.Lines > MostLines)
        .ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Projects))]
    public void Every_project_has_sources(string project) => SourcesOf(project).ShouldNotBeEmpty();

    private static IEnumerable<string> SourcesOf(string project) =>
        Directory.EnumerateFiles(Repository.PathOf("src", project), "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    private static string NamespaceIn(string file) => File.ReadLines(file)
        .FirstOrDefault(line => line.StartsWith("namespace ", StringComparison.Ordinal), "no namespace")
        .Replace("namespace ", "", StringComparison.Ordinal)
        .TrimEnd(';', ' ');

    private static string NamespaceOf(string project, string file)
    {
        var root = project is "LibraryService.Core" ? "LibraryService" : project;
        // The verbs that everybody calls first are found without another using.
        if (Path.GetFileName(file) is "LibraryServiceServiceCollectionExtensions.cs" or "LibraryServiceBuilderExtensions.cs" or "HostingBuilderExtensions.cs")
        {
            return "LibraryService";
        }

        var folder = Path.GetRelativePath(Repository.PathOf("src", project), Path.GetDirectoryName(file)!);
        return folder is "." ? root : $"{root}.{folder.Replace(Path.DirectorySeparatorChar, '.')}";
    }
}
