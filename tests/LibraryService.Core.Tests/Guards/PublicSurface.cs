using System.Reflection;

namespace LibraryService.Tests.Guards;

/// <summary>All that a user of an assembly can see, as text.</summary>
internal static class PublicSurface
{
    private const string Approve = "LIBRARYSERVICE_APPROVE";

    /// <summary>The exported types of an assembly in ordinal order, an empty line between two.</summary>
    public static IReadOnlyList<string> Of(Assembly assembly) => assembly.GetExportedTypes()
        .Where(type => type.Name[0] != '<')
        .OrderBy(type => type.FullName, StringComparer.Ordinal)
        .SelectMany(IEnumerable<string> (type) => [.. TypeSignature.Of(type), ""])
        .SkipLast(1)
        .ToList();

    /// <summary>Compares a surface with the committed one, or commits it anew where the environment says so.</summary>
    /// <returns>What differs and how to approve it, or null when nothing differs.</returns>
    public static string? Compare(IReadOnlyList<string> surface, string file)
    {
        if (Environment.GetEnvironmentVariable(Approve) is "1")
        {
            File.WriteAllText(file, string.Join('\n', surface) + "\n");
        }

        return Difference(File.Exists(file) ? File.ReadAllLines(file) : [], surface) is { } difference
            ? $"The public surface is not the one in {Path.GetFileName(file)}. {difference}\nIf it is meant, approve it: {Approve}=1 dotnet test"
            : null;
    }

    /// <summary>The first lines that differ, or null.</summary>
    public static string? Difference(IReadOnlyList<string> approved, IReadOnlyList<string> actual)
    {
        const int shown = 5;
        var same = approved.Zip(actual).TakeWhile(pair => string.Equals(pair.First, pair.Second, StringComparison.Ordinal)).Count();
        return same == approved.Count && same == actual.Count ? null : string.Join('\n',
        [
            $"From line {same + 1} on:",
            .. approved.Skip(same).Take(shown).Select(line => "- " + line),
            .. actual.Skip(same).Take(shown).Select(line => "+ " + line),
        ]);
    }
}
