using LibraryService.Templates;

namespace LibraryService.Testing;

/// <summary>An example of every message that comes with the package, as a library in a made-up town would send it in the last week of November 2026.</summary>
/// <remarks>Every optional field has a value. All people, places and titles are invented.</remarks>
public static partial class MessageExamples
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<MessageExample> All { get; } = [.. Circulation, .. Requests, .. Service, .. Outreach, .. More];

    /// <summary>When they are sent: Monday, 23 November 2026 at 10 o'clock in London.</summary>
    public static DateTimeOffset SentAt { get; } = new(2026, 11, 23, 10, 0, 0, TimeSpan.Zero);

    /// <summary>Who writes the examples, to whom.</summary>
    public static MessageFrame Frame { get; } = new()
    {
        Library = "Millbrook Library",
        Branch = "Hillside",
        Sender = "Rosa Whitfield, Millbrook Library",
        ReplyTo = "help@millbrook.example",
        PatronName = "Priya",
        PatronLanguage = "en-GB",
        PostalAddress = ["Priya Nandakumar", "14 Weir Lane", "Millbrook MB4 2QT"],
    };

    private static Uri Page(string path) => new("https://millbrook.example/" + path);
}
