namespace LibraryService.Templates.Messages;

/// <summary>The texts of the messages that come with the package, one folder for each language.</summary>
internal static class EmbeddedTemplates
{
    private const string Folder = "Messages/";

    public static IReadOnlyList<TemplateFile> Read()
    {
        var assembly = typeof(EmbeddedTemplates).Assembly;
        var files = new List<TemplateFile>();
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            files.Add(new TemplateFile(name[Folder.Length..], reader.ReadToEnd()));
        }

        return files;
    }
}
