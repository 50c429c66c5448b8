using System.Collections.Frozen;

namespace LibraryService.Templates.Variants;

/// <summary>All variants of all messages, found by message, section, language and branch.</summary>
internal sealed class VariantShelf(IReadOnlyDictionary<VariantKey, Variant> variants, IReadOnlyDictionary<string, string> sources, IReadOnlyList<MessageVersion> drafts)
{
    private readonly FrozenDictionary<VariantKey, Variant> _variants = variants.ToFrozenDictionary();

    /// <summary>The drafts that were read.</summary>
    public IReadOnlyList<MessageVersion> Drafts => drafts;

    public IEnumerable<VariantKey> Keys => _variants.Keys;

    /// <summary>The text of a version, or null.</summary>
    public string? SourceOf(MessageVersion version) => sources.GetValueOrDefault(version.ToString());

    /// <summary>The branch's own variant, else the library's, else null.</summary>
    public Variant? Find(MessageName message, SectionName section, string language, BranchId branch)
    {
        // The language as a key is in small letters.
        var key = new VariantKey(message, section, language.ToLowerInvariant(), branch);
        return _variants.TryGetValue(key, out var variant) || _variants.TryGetValue(key with { Branch = default }, out variant) ? variant : null;
    }
}
