using LibraryService.Templates.Messages;
using LibraryService.Templates.Parsing;
using LibraryService.Templates.Variants;

namespace LibraryService.Templates;

/// <summary>Every message that the library sends, in every language, for every channel and branch. Never changes; a changed text makes another catalogue.</summary>
public sealed partial class MessageCatalogue
{
    private static readonly Lazy<MessageCatalogue> Own = new(() => Create(LibraryMessages.All, EmbeddedTemplates.Read()));

    private readonly MessageKind[] _kinds;
    private readonly TemplateFile[] _files;
    private readonly HashSet<MessageVersion> _published;
    private readonly VariantShelf _shelf;

    private MessageCatalogue(IEnumerable<MessageKind> kinds, IEnumerable<TemplateFile> files, MessageSettings settings, IEnumerable<MessageVersion> published)
    {
        (_kinds, _files, Settings, _published) = ([.. kinds], [.. files], settings, [.. published]);
        _shelf = ShelfReader.Read(_kinds, _files, _published.Contains);
    }

    /// <summary>The messages that come with the package, in their own words.</summary>
    public static MessageCatalogue BuiltIn => Own.Value;

    /// <summary>What the catalogue knows of the library.</summary>
    public MessageSettings Settings { get; }

    /// <summary>The messages that there are.</summary>
    public IReadOnlyList<MessageKind> Kinds => _kinds;

    /// <summary>The languages that any message is written in, in the order of their tags.</summary>
    public IReadOnlyList<string> Languages => [.. _shelf.Keys.Select(key => key.Language).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>The texts that are read and checked but not sent until they are published.</summary>
    public IReadOnlyList<MessageVersion> Drafts => [.. _shelf.Drafts.Where(draft => !_published.Contains(draft))];

    /// <summary>Makes a catalogue of messages and the files of their texts. A later file says its sections in place of an earlier one's.</summary>
    /// <exception cref="CatalogueException">Files cannot be read; says all that is wrong, with file, line and column.</exception>
    /// <exception cref="ArgumentException">Two messages have the same name.</exception>
    public static MessageCatalogue Create(IEnumerable<MessageKind> kinds, IEnumerable<TemplateFile> files, MessageSettings? settings = null)
    {
        ArgumentNullException.ThrowIfNull(kinds);
        ArgumentNullException.ThrowIfNull(files);
        return new MessageCatalogue(kinds, files, settings ?? new MessageSettings(), []);
    }

    /// <summary>The same messages and texts, sent by this library.</summary>
    public MessageCatalogue With(MessageSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return new MessageCatalogue(_kinds, _files, settings, _published);
    }

    /// <summary>The same catalogue with more messages.</summary>
    public MessageCatalogue With(params IEnumerable<MessageKind> kinds) => new([.. _kinds, .. kinds], _files, Settings, _published);

    /// <summary>The same catalogue with a library's own files, which say their sections in place of those that were there.</summary>
    /// <exception cref="CatalogueException">Files cannot be read; says all that is wrong, with file, line and column.</exception>
    public MessageCatalogue With(params IEnumerable<TemplateFile> files) => new(_kinds, [.. _files, .. files], Settings, _published);

    /// <summary>The same catalogue with all three at once, read only once.</summary>
    internal MessageCatalogue With(IEnumerable<MessageKind> kinds, IEnumerable<TemplateFile> files, MessageSettings settings) =>
        new([.. _kinds, .. kinds], [.. _files, .. files], settings, _published);

    /// <summary>The same catalogue in which a draft is sent from now on.</summary>
    /// <exception cref="ArgumentException">There is no such draft.</exception>
    public MessageCatalogue Publish(MessageVersion draft) => _shelf.Drafts.Contains(draft)
        ? new MessageCatalogue(_kinds, _files, Settings, [.. _published, draft])
        : throw new ArgumentException($"There is no draft {draft}.", nameof(draft));

    /// <summary>The text that a version was rendered from, partials apart; null when this catalogue has it not.</summary>
    public string? SourceOf(MessageVersion version) => _shelf.SourceOf(version);

    /// <summary>What a language still lacks of the texts that there are in any other.</summary>
    public IReadOnlyList<MissingText> Missing(string language)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(language);
        return
        [
            .. _shelf.Keys
                .Where(key => key.Branch.IsEmpty && _shelf.Find(key.Message, key.Section, language, default) is null)
                .Select(key => (key.Message, key.Section))
                .Distinct()
                .OrderBy(missing => missing.Message.ToString(), StringComparer.Ordinal)
                .ThenBy(missing => missing.Section)
                .Select(missing => new MissingText(missing.Message, Sections.Names[(int)missing.Section])),
        ];
    }

    /// <summary>Whether a message has a text for a channel in any language that <paramref name="language"/> falls back to.</summary>
    public bool Serves(MessageName name, Channel channel, string language = "en") =>
        LanguageChain.Of(language, Settings.Language).Any(tag => Sections.For(channel).Any(section => _shelf.Find(name, section, tag, default) is not null));

    private MessageKind KindOf(MessageName name) => Array.Find(_kinds, kind => kind.Name == name)
        ?? throw new ArgumentException($"There is no message '{name}'{NearestName.Hint(name.ToString(), _kinds.Select(kind => kind.Name.ToString()))}.", nameof(name));
}
