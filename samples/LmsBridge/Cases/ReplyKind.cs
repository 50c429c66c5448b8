namespace LibraryService.Samples.Bridge.Cases;

/// <summary>What a reply is.</summary>
internal enum ReplyKind
{
    /// <summary>The answer to a question.</summary>
    Answer,

    /// <summary>One question back; the case then waits for the patron.</summary>
    Question,

    /// <summary>Something went wrong and is put right; somebody else reads it first.</summary>
    Apology,
}
