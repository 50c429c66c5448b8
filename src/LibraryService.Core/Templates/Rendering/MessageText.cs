using LibraryService.Templates.Proofreading;
using LibraryService.Templates.Variants;
using LibraryService.Templates.Wording;

namespace LibraryService.Templates.Rendering;

/// <summary>A message with its values and its target, to be put into words in one language or two.</summary>
internal sealed record MessageText(VariantShelf Shelf, MessageSettings Settings, MessageKind Kind, MessageValues Values, RenderTarget Target)
{
    public MessageFrame Frame => (Target.Frame ?? Settings.Frame) switch
    {
        { Branch: null } frame when Settings.BranchNames.TryGetValue(Target.Branch, out var branch) => frame with { Branch = branch },
        var frame => frame,
    };

    public bool IsSpoken => Target.Channel is Channel.Voice or Channel.PhoneTree;

    private bool IsPage => Target.Channel is Channel.Email or Channel.Letter or Channel.Postcard or Channel.Web or Channel.InApp;

    /// <exception cref="ArgumentException">There is no text for the channel.</exception>
    public LanguageText In(string asked)
    {
        var passed = new List<string>();
        foreach (var language in LanguageChain.Of(asked, Settings.Language))
        {
            foreach (var section in Sections.For(Target.Channel))
            {
                if (Shelf.Find(Kind.Name, section, language, Target.Branch) is { } variant)
                {
                    return In(asked, variant, passed);
                }
            }

            passed.Add(language);
        }

        throw new ArgumentException($"'{Kind.Name}' has no text for {Target.Channel}: it was looked for in {string.Join(", ", passed)}.", nameof(asked));
    }

    private LanguageText In(string asked, Variant variant, List<string> passed)
    {
        var language = variant.Version.Language;
        var target = Target.In(language, CultureFor(asked, language), Target.AllowedHosts.Count > 0 ? Target.AllowedHosts : Settings.AllowedHosts);
        var frame = Frame.Values(LanguageWords.Of(language).YourLibrary);
        var subject = Sections.HaveSubject(Target.Channel) ? Shelf.Find(Kind.Name, SectionName.Subject, language, Target.Branch) : null;
        return new LanguageText(
            language,
            variant.Version,
            [.. passed],
            subject is null ? null : Render(subject, TextForm.Header, showsPrivate: false),
            Render(variant, Target.Channel == Channel.Sms ? TextForm.Sms : TextForm.Plain, target.ShowsPrivate),
            target.Culture ?? CultureFormats.CultureOf(language),
            IsSpoken ? Render(variant, TextForm.Ssml, target.ShowsPrivate).Text : IsPage ? Render(variant, TextForm.Html, target.ShowsPrivate).Text : null);

        RenderedText Render(Variant one, TextForm form, bool showsPrivate) =>
            Renderer.Render(one.Template, Values.Slots, target, new RenderAs(form, showsPrivate, IsTidy: true, IsTraced: form is TextForm.Plain or TextForm.Sms or TextForm.Header, frame));
    }

    /// <summary>What the proofreader is told.</summary>
    /// <param name="language">The language of what it reads.</param>
    /// <param name="whole">The whole of what goes out, subject and all languages, which a second reader has read or not.</param>
    public ProofreadContext Context(string language, string whole) => new()
    {
        Tone = Kind.Tone,
        Audience = Kind.Audience,
        Channel = Target.Channel,
        Language = language,
        Intent = Kind.Intent,
        Library = Frame.Library,
        Sensitive = Kind.IsSensitive,
        SecondReader = Target.SecondReading?.ReaderOf(whole),
        Attachments = Target.Attachments,
        PolicyUrl = Settings.PolicyUrl,
        AllowedHosts = Target.AllowedHosts.Count > 0 ? Target.AllowedHosts : Settings.AllowedHosts,
        Limit = Settings.Limits.TryGetValue(Target.Channel, out var limit) ? limit : null,
        Branch = Target.Branch,
        Template = Kind.Name,
    };

    /// <summary>The culture asked for, where it is one of the language that was found: Mexican dates in a Spanish text.</summary>
    private System.Globalization.CultureInfo? CultureFor(string asked, string found) =>
        Target.Culture is { } culture && (culture.Name.Length == 0 || IsSame(culture.Name, found)) ? culture
        : IsSame(asked, found) ? CultureFormats.CultureOf(asked)
        : null;

    private static bool IsSame(string a, string b) => string.Equals(PluralRules.Primary(a), PluralRules.Primary(b), StringComparison.Ordinal);
}
