namespace LibraryService.Templates.Proofreading;

/// <summary>What stands in the place of characters that rules read around.</summary>
internal static class Mask
{
    public const char Placeholder = '\uFFFA';
    public const char Link = '\uFFFB';
    public const char Field = '\uFFFC';

    public static bool Is(char character) => character is >= Placeholder and <= Field;
}
