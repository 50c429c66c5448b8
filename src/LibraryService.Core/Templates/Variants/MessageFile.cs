using LibraryService.Templates.Parsing;

namespace LibraryService.Templates.Variants;

/// <summary>A file of templates taken apart: what its path says, and where each section stands.</summary>
internal sealed record MessageFile(TemplateSource Source, string Path, string Language, BranchId Branch, string Name, bool IsPartial, bool IsDraft)
{
    private const string Extension = ".liquid";
    private const string Draft = ".draft";
    private const string Branches = "branches";
    private const string Mark = "===";

    /// <summary>Reads what the path says.</summary>
    /// <exception cref="TemplateException">The path is none of a template, or the text is too long or has control characters.</exception>
    public static MessageFile Read(TemplateFile file)
    {
        var parts = file.Path.Split('/');
        var branch = parts.Length == 4 && string.Equals(parts[0], Branches, StringComparison.Ordinal) && parts[1].Length > 0 ? new BranchId(parts[1]) : default;
        if ((parts.Length != 2 && branch.IsEmpty) || !parts[^1].EndsWith(Extension, StringComparison.Ordinal))
        {
            throw new TemplateException("this is no place for a template", 1, 1, file.Path, "LANGUAGE/MESSAGE.liquid or branches/BRANCH/LANGUAGE/MESSAGE.liquid");
        }

        var name = parts[^1][..^Extension.Length];
        var isDraft = name.EndsWith(Draft, StringComparison.Ordinal);
        name = isDraft ? name[..^Draft.Length] : name;
        var isPartial = name.StartsWith('_');
        return new MessageFile(new TemplateSource(file.Text, file.Path), file.Path, parts[^2], branch, isPartial ? name[1..] : name, isPartial, isDraft);
    }

    /// <summary>The sections with the stretch of text that each has, without empty lines at its ends.</summary>
    /// <exception cref="TemplateException">A section has no name that there is, stands there twice, or text stands before the first.</exception>
    public IReadOnlyList<(SectionName Name, int Start, int End)> Sections()
    {
        var sections = new List<(SectionName Name, int Start, int End)>();
        var text = Source.Text;
        for (var at = 0; at < text.Length;)
        {
            var lineEnd = text.IndexOf('\n', at) is >= 0 and var found ? found : text.Length;
            var line = text.AsSpan(at, lineEnd - at).Trim();
            if (text.AsSpan(at).StartsWith(Mark, StringComparison.Ordinal))
            {
                End(sections, at);
                sections.Add((Heading(text[(at + Mark.Length)..lineEnd], at, sections), Math.Min(lineEnd + 1, text.Length), text.Length));
            }
            else if (sections.Count == 0 && line.Length > 0 && !(line.StartsWith("{%", StringComparison.Ordinal) && line[2..].TrimStart().StartsWith("#", StringComparison.Ordinal)))
            {
                throw Source.Error(at, "text stands before the first section", $"{Mark} and one of {string.Join(", ", Variants.Sections.Names)}");
            }

            at = lineEnd + 1;
        }

        End(sections, text.Length);
        return sections.Count > 0 ? sections : throw Source.Error(0, "the file has no section", $"{Mark} and one of {string.Join(", ", Variants.Sections.Names)}");
    }

    private SectionName Heading(string heading, int at, List<(SectionName Name, int Start, int End)> sections)
    {
        var word = heading.Trim();
        var place = Variants.Sections.Names.ToList().IndexOf(word);
        if (place < 0)
        {
            throw Source.Error(at, $"there is no section '{word}'", string.Join(", ", Variants.Sections.Names), NearestName.Find(word, Variants.Sections.Names));
        }

        var name = (SectionName)place;
        return sections.Exists(section => section.Name == name) ? throw Source.Error(at, $"the section '{word}' stands here twice") : name;
    }

    /// <summary>Ends the section before, and leaves out empty lines around it.</summary>
    private void End(List<(SectionName Name, int Start, int End)> sections, int end)
    {
        if (sections.Count == 0)
        {
            return;
        }

        var (name, start, _) = sections[^1];
        var body = Source.Text.AsSpan(start, Math.Max(0, end - start));
        end = start + body.TrimEnd().Length;
        start += body.Length - body.TrimStart('\n').Length;
        sections[^1] = end > start ? (name, start, end) : throw Source.Error(Math.Max(0, start - 1), $"the section '{Variants.Sections.Names[(int)name]}' is empty");
    }
}
