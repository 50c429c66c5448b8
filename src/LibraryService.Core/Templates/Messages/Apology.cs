using LibraryService.Templates.Proofreading;

namespace LibraryService.Templates.Messages;

/// <summary>We got something wrong, say so, and put it right.</summary>
/// <param name="WhatHappened">What went wrong for the patron: whole sentences, without excuses.</param>
/// <param name="Cause">Why, in words that follow "because", without a full stop.</param>
/// <param name="Fix">What we do about it and by when: whole sentences.</param>
/// <param name="Contact">Whom to reach, and how: "Tom Reyes on 01632 960 983".</param>
public sealed record Apology(string WhatHappened, string Cause, string Fix, string Contact) : MessageContent, IMessageModel
{
    /// <inheritdoc/>
    public static MessageFields Fields { get; } = MessageFields.Declare(f => f
        .Text("whatHappened", privacy: FieldPrivacy.Private)
        .Text("cause", privacy: FieldPrivacy.Private)
        .Text("fix", privacy: FieldPrivacy.Private)
        .Text("contact"));

    /// <inheritdoc/>
    public static MessageTone Tone => MessageTone.BadNews;

    /// <inheritdoc/>
    public static bool IsSensitive => true;

    /// <inheritdoc/>
    public MessageValues ToValues() => Fields.Values(v => v
        .Set("whatHappened", WhatHappened)
        .Set("cause", Cause)
        .Set("fix", Fix)
        .Set("contact", Contact));
}
