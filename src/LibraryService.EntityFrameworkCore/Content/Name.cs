namespace LibraryService.EntityFrameworkCore.Content;

/// <summary>The names of things as texts.</summary>
internal static class Name
{
    /// <summary>The text of a name, or null for the default value, which names nothing.</summary>
    public static string? Of<T>(bool isEmpty, T name)
        where T : struct => isEmpty ? null : name.ToString();
}
