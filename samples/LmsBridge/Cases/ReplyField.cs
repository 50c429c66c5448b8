namespace LibraryService.Samples.Bridge.Cases;

/// <summary>One field of a reply's form.</summary>
/// <param name="Name">Its name in a request.</param>
/// <param name="Label">What staff read.</param>
/// <param name="Lines">How many lines the form shows.</param>
/// <param name="Most">The most characters.</param>
internal sealed record ReplyField(string Name, string Label, int Lines, int Most)
{
    /// <summary>Who writes, of every reply.</summary>
    public static ReplyField Writer { get; } = new("writer", "Your name or initials", 1, 100);

    /// <summary>The fields of a kind of reply, without the writer's name.</summary>
    public static IReadOnlyList<ReplyField> Of(ReplyKind kind) => kind switch
    {
        ReplyKind.Answer => [new("question", "The question, in the patron's words", 2, 500), new("answer", "The answer", 7, 10_000)],
        ReplyKind.Question => [new("question", "The one question back", 3, 500)],
        _ =>
        [
            new("whatHappened", "What went wrong for the patron, without excuses", 3, 2000),
            new("cause", "Why, in words that follow “because”, without a full stop", 2, 500),
            new("fix", "What we do about it, and by when", 3, 2000),
            new("contact", "Whom to reach, and how", 1, 200),
        ],
    };
}
