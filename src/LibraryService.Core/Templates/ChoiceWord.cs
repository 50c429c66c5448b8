namespace LibraryService.Templates;

/// <summary>The word by which templates know a value of an enum: its name with a small first letter.</summary>
internal static class ChoiceWord
{
    public static IReadOnlyList<string> All<TChoice>()
        where TChoice : struct, Enum => [.. Enum.GetNames<TChoice>().Select(Of)];

    /// <exception cref="ArgumentOutOfRangeException">The enum has no such value.</exception>
    public static string Of<TChoice>(TChoice choice)
        where TChoice : struct, Enum =>
        Of(Enum.GetName(choice) ?? throw new ArgumentOutOfRangeException(nameof(choice), choice, $"{typeof(TChoice).Name} has no such value."));

    private static string Of(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
