namespace LibraryService.Samples.Bridge.Tests;

/// <summary>The documents beside the tests, written for them after the field names that the systems publish.</summary>
internal static class Sample
{
    public static string Of(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Samples", name));
}
