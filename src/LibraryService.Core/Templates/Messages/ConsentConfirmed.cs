namespace LibraryService.Templates.Messages;

/// <summary>A consent was given or taken back, and we did as we were asked.</summary>
/// <param name="Request">What was asked.</param>
/// <param name="Purpose">For what, in words that follow "messages about": "new titles".</param>
/// <param name="DoneOn">On which day it was done.</param>
/// <param name="ChoicesUrl">Where the patron sees and changes every choice.</param>
public sealed record ConsentConfirmed(ConsentRequest Request, string Purpose, DateOnly DoneOn, Uri ChoicesUrl) : MessageContent, IMessageModel
{
    /// <inheritdoc/>
    public static MessageFields Fields { get; } = MessageFields.Declare(f => f
        .Choice<ConsentRequest>("request", privacy: FieldPrivacy.Private)
        .Text("purpose", privacy: FieldPrivacy.Private)
        .Date("doneOn")
        .Link("choicesUrl", privacy: FieldPrivacy.Personal));

    /// <inheritdoc/>
    public MessageValues ToValues() => Fields.Values(v => v
        .Set("request", Request)
        .Set("purpose", Purpose)
        .Set("doneOn", DoneOn)
        .Set("choicesUrl", ChoicesUrl));
}
