namespace LibraryService.Samples.Bridge.Demo;

/// <summary>What the made-up patrons of the demo ask and reserve.</summary>
internal static class DemoWords
{
    public static IReadOnlyList<string> Titles { get; } =
        ["The Mills of Millbrook", "Dune", "Emma", "A Short History of Bread", "The Left Hand of Darkness", "Birds of the Canal", "Middlemarch", "Rope and Sail"];

    public static IReadOnlyList<(string Title, string Body)> Concerns { get; } =
    [
        ("Wrong year", "The catalogue says 1956; it should be 1965."),
        ("Cover of another book", "The picture beside this book is that of the second volume."),
        ("Cannot find it", "The catalogue says that it is on the shelf, but nobody can find it."),
        ("Large print?", "Is there an edition in large print? My mother would like to read it."),
        ("Broken link", "The link to the e-book leads nowhere."),
        ("Wrong author", "This was written by her sister, as the foreword says."),
    ];

    public static IReadOnlyList<string> Texts { get; } =
    [
        "When is the café open on Saturday?", "Can I bring my dog into the reading room?", "Is the lift working again?", "How do I print from my phone?", "Do you have a room for six people on Thursday?",
    ];

    public static IReadOnlyList<string> Answers { get; } =
        ["Thank you for telling us. We have put it right.", "We have looked and found it; it waits for you at the desk until Friday.", "Yes. Ask at the desk on the ground floor, where somebody will show you."];
}
