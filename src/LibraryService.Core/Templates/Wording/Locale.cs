using System.Globalization;

namespace LibraryService.Templates.Wording;

/// <summary>A language with the culture that writes its dates and numbers, and what follows from the two.</summary>
internal sealed class Locale
{
    private readonly CultureInfo? _asked;

    private Locale(string language, CultureInfo? culture)
    {
        (Language, _asked) = (language, culture);
        Formats = CultureFormats.Of(culture ?? CultureFormats.CultureOf(language));
        Words = LanguageWords.Of(language);
        IsRightToLeft = TextDirection.IsRightToLeft(language);
    }

    public string Language { get; }

    public CultureFormats Formats { get; }

    public LanguageWords Words { get; }

    public bool IsRightToLeft { get; }

    /// <summary>The locale of a target: the last one again where it is the same, as it mostly is from one message to the next.</summary>
    public static Locale Of(RenderTarget target, Locale? last) =>
        last is not null && ReferenceEquals(last._asked, target.Culture) && string.Equals(last.Language, target.Language, StringComparison.Ordinal)
            ? last
            : new Locale(target.Language, target.Culture);
}
