using System.Text;

namespace LibraryService.Templates;

/// <summary>Reads a folder of templates.</summary>
public static class TemplateFolder
{
    private const string Extension = ".liquid";
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads all templates of a folder, in the order of their paths. Pages in Markdown may lie beside them.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="CatalogueException">Files are no templates, are not UTF-8, or are longer than a template may be; says which.</exception>
    public static IReadOnlyList<TemplateFile> Read(string folder)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        var files = new List<TemplateFile>();
        var errors = new List<TemplateException>();
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var path = Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/');
            if (path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || Path.GetFileName(path).StartsWith('.'))
            {
                continue;
            }

            try
            {
                files.Add(Read(file, path));
            }
            catch (TemplateException e)
            {
                errors.Add(e);
            }
        }

        return errors.Count == 0 ? files : throw new CatalogueException(errors);
    }

    private static TemplateFile Read(string file, string path)
    {
        if (!path.EndsWith(Extension, StringComparison.Ordinal))
        {
            throw new TemplateException("this is no template", 1, 1, path, $"a name that ends in {Extension}");
        }

        if (new FileInfo(file).Length > TemplateLimits.Source * 4L)
        {
            throw new TemplateException($"a template is at most {TemplateLimits.Source} characters long", 1, 1, path);
        }

        try
        {
            return new TemplateFile(path, Strict.GetString(WithoutMark(File.ReadAllBytes(file))));
        }
        catch (DecoderFallbackException)
        {
            throw new TemplateException("this is not UTF-8", 1, 1, path);
        }
    }

    private static ReadOnlySpan<byte> WithoutMark(byte[] bytes) => bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? bytes.AsSpan(Encoding.UTF8.Preamble.Length) : bytes;
}
