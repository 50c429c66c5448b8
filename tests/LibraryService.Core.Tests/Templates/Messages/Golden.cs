using LibraryService.Templates;
using LibraryService.Tests.Guards;

namespace LibraryService.Tests.Templates.Messages;

/// <summary>Messages as they were read and approved by a person, one file each.</summary>
internal static class Golden
{
    private const string Approve = "LIBRARYSERVICE_APPROVE";

    public static string Folder { get; } = Repository.PathOf("tests", "LibraryService.Core.Tests", "Templates", "Messages", "Golden");

    /// <summary>Compares a message with its file, or writes the file anew where the environment says so.</summary>
    /// <returns>What differs and how to approve it, or null when nothing differs.</returns>
    public static string? Compare(string language, string file, RenderedMessage message, bool withHtml)
    {
        var path = Path.Combine(Folder, language, file);
        var actual = Write(message, withHtml);
        if (Environment.GetEnvironmentVariable(Approve) is "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
        }

        var approved = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
        return PublicSurface.Difference(approved.Split('\n'), actual.Split('\n')) is { } difference
            ? $"{language}/{file} is not as approved. {difference}\nIf it is meant, approve it: {Approve}=1 dotnet test"
            : null;
    }

    private static string Write(RenderedMessage message, bool withHtml)
    {
        var subject = message.Subject is null ? "" : $"Subject: {message.Subject}\n\n";
        var html = message.Html is null || !withHtml ? "" : $"\n--- HTML\n{Body(message.Html)}";
        return (subject + message.Text.TrimEnd('\n') + "\n" + html).TrimEnd('\n') + "\n";
    }

    /// <summary>The page from its body on: its head is the same for all messages.</summary>
    private static string Body(string html) => html[Math.Max(0, html.IndexOf("<body>", StringComparison.Ordinal))..];
}
