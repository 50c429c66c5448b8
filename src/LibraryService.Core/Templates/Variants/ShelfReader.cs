using System.Security.Cryptography;
using System.Text;
using LibraryService.Templates.Parsing;
using LibraryService.Templates.Rendering;

namespace LibraryService.Templates.Variants;

/// <summary>Reads files of templates into a shelf, and tells all that is wrong with them at once.</summary>
internal sealed class ShelfReader
{
    private const int DigitsOfHash = 12;

    private readonly Dictionary<string, MessageKind> _kinds;
    private readonly Func<MessageVersion, bool> _isPublished;
    private readonly List<MessageFile> _files = [];
    private readonly Dictionary<(BranchId Branch, string Language), Dictionary<string, TemplateSource>> _partials = [];
    private readonly Dictionary<VariantKey, Variant> _variants = [];
    private readonly Dictionary<VariantKey, (MessageFile File, int At)> _places = [];
    private readonly Dictionary<string, string> _sources = new(StringComparer.Ordinal);
    private readonly List<MessageVersion> _drafts = [];
    private readonly List<TemplateException> _errors = [];

    private ShelfReader(IEnumerable<MessageKind> kinds, Func<MessageVersion, bool> isPublished)
    {
        _kinds = kinds.ToDictionary(kind => kind.Name.ToString(), StringComparer.Ordinal);
        _isPublished = isPublished;
    }

    /// <summary>Reads files; a later one takes the place of what an earlier one says in the same section.</summary>
    /// <param name="kinds">The messages that there are.</param>
    /// <param name="files">The files.</param>
    /// <param name="isPublished">Whether a draft counts as published.</param>
    /// <exception cref="CatalogueException">Files cannot be read; says all of them.</exception>
    public static VariantShelf Read(IEnumerable<MessageKind> kinds, IEnumerable<TemplateFile> files, Func<MessageVersion, bool> isPublished)
    {
        var reader = new ShelfReader(kinds, isPublished);
        foreach (var file in files)
        {
            reader.Try(() => reader.Sort(MessageFile.Read(file)));
        }

        reader.ReadMessages();
        reader.RequireSubjects();
        return reader._errors.Count == 0
            ? new VariantShelf(reader._variants, reader._sources, reader._drafts)
            : throw new CatalogueException([.. reader._errors.OrderBy(error => error.File, StringComparer.Ordinal).ThenBy(error => error.Line)]);
    }

    private void Try(Action read)
    {
        try
        {
            read();
        }
        catch (TemplateException e)
        {
            // A fault in a partial shows in each message that includes it; once is enough.
            if (!_errors.Exists(error => string.Equals(error.Message, e.Message, StringComparison.Ordinal)))
            {
                _errors.Add(e);
            }
        }
    }

    private void Sort(MessageFile file)
    {
        if (!IsTag(file.Language))
        {
            throw file.Source.Error(0, $"'{file.Language}' is no language tag", "a folder such as en or pt-BR");
        }

        if (file.IsPartial && file.IsDraft)
        {
            throw file.Source.Error(0, "a partial cannot be a draft: it would be in the drafts of every message");
        }

        if (!file.IsPartial && !_kinds.ContainsKey(file.Name))
        {
            throw file.Source.Error(0, $"there is no message '{file.Name}'", null, NearestName.Find(file.Name, _kinds.Keys));
        }

        if (file.IsPartial)
        {
            var key = (file.Branch, Key(file.Language));
            if (!_partials.TryGetValue(key, out var partials))
            {
                _partials.Add(key, partials = new Dictionary<string, TemplateSource>(StringComparer.Ordinal));
            }

            partials[file.Name] = file.Source;
        }
        else
        {
            _files.Add(file);
        }
    }

    private void ReadMessages()
    {
        foreach (var file in _files.Where(file => file.Branch.IsEmpty))
        {
            Try(() => Read(file, default));
            // A branch with partials of its own says them in the library's messages too.
            foreach (var (branch, _) in _partials.Keys.Where(key => !key.Branch.IsEmpty && string.Equals(key.Language, Key(file.Language), StringComparison.Ordinal)))
            {
                Try(() => Read(file, branch));
            }
        }

        foreach (var file in _files.Where(file => !file.Branch.IsEmpty))
        {
            Try(() => Read(file, file.Branch));
        }
    }

    private void Read(MessageFile file, BranchId branch)
    {
        var kind = _kinds[file.Name];
        var ground = new TemplateGround { Fields = kind.Fields, Common = MessageFrame.Fields, Language = file.Language, Partials = PartialsOf(branch, file.Language) };
        var read = new List<(SectionName Name, int Start, CompiledTemplate Template)>();
        foreach (var (name, start, end) in file.Sections())
        {
            Try(() =>
            {
                var template = TemplateParser.Parse(file.Source, start, end, ground);
                Exposures.Refuse(template.Exposures, name == SectionName.Social ? Channel.Social : Channel.Voice, showsPrivate: false);
                read.Add((name, start, template));
            });
        }

        var version = new MessageVersion(kind.Name, file.Language, branch, Hash(file, read.SelectMany(section => section.Template.Partials), ground.Partials), file.IsDraft);
        if (file.IsDraft)
        {
            _drafts.Add(version);
            if (!_isPublished(version))
            {
                return;
            }

            version = version with { IsDraft = false };
        }

        _sources[version.ToString()] = file.Source.Text;
        foreach (var (name, start, template) in read)
        {
            var key = new VariantKey(kind.Name, name, Key(file.Language), branch);
            _variants[key] = new Variant(template, version);
            _places[key] = (file, start);
        }
    }

    private Dictionary<string, TemplateSource> PartialsOf(BranchId branch, string language)
    {
        var partials = new Dictionary<string, TemplateSource>(StringComparer.Ordinal);
        foreach (var key in new[] { (default, Key(language)), (branch, Key(language)) })
        {
            foreach (var (name, source) in _partials.GetValueOrDefault(key) ?? [])
            {
                partials[name] = source;
            }
        }

        return partials;
    }

    /// <summary>An e-mail or letter without a subject in its own language does not go out.</summary>
    private void RequireSubjects()
    {
        foreach (var (key, (file, at)) in _places.Where(place => place.Key.Section is SectionName.Text or SectionName.Letter or SectionName.Push))
        {
            var subject = key with { Section = SectionName.Subject };
            if (!_variants.ContainsKey(subject) && !_variants.ContainsKey(subject with { Branch = default }))
            {
                _errors.Add(file.Source.Error(at, $"'{key.Message}' has no subject in '{file.Language}'", "a section === subject"));
            }
        }
    }

    private static string Hash(MessageFile file, IEnumerable<string> partials, IReadOnlyDictionary<string, TemplateSource> texts)
    {
        var whole = new StringBuilder(file.Source.Text);
        foreach (var name in partials.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            // What no text can contain keeps the parts from running into one another.
            whole.Append('\0').Append(name).Append('\0').Append(texts[name].Text);
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(whole.ToString())))[..DigitsOfHash];
    }

    private static string Key(string language) => language.ToLowerInvariant();

    private static bool IsTag(string language)
    {
        try
        {
            return new RenderTarget(Channel.Email, language).Language.Length > 0;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
