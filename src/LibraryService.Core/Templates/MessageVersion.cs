namespace LibraryService.Templates;

/// <summary>Which text a message was rendered from. A text that changes is another version.</summary>
/// <param name="Name">The message.</param>
/// <param name="Language">The language of the text.</param>
/// <param name="Branch">The branch whose text it is; default for a text of the whole library.</param>
/// <param name="Hash">The first twelve hexadecimal digits of the SHA-256 of the text and of all partials in it.</param>
/// <param name="IsDraft">Whether the text is still a draft.</param>
public readonly record struct MessageVersion(MessageName Name, string Language, BranchId Branch, string Hash, bool IsDraft)
{
    /// <summary>The version as one word for a log, such as HoldReady/es/0f3a7c21b9d4, with the branch after the language.</summary>
    public override string ToString() =>
        $"{Name}/{Language}{(Branch.IsEmpty ? "" : $"@{Branch}")}/{Hash}{(IsDraft ? "/draft" : "")}";
}
