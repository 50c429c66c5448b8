namespace LibraryService.Templates.Wording;

/// <summary>The plural categories of the Unicode CLDR.</summary>
internal enum PluralCategory : byte
{
    Zero,
    One,
    Two,
    Few,
    Many,
    Other,
}
