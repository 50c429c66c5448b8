namespace LibraryService.Templates.Messages;

/// <summary>What somebody asked us to erase is gone, and what had to be kept.</summary>
/// <param name="Request">What was asked.</param>
/// <param name="DoneOn">On which day it was done.</param>
/// <param name="Kept">What had to be kept. Empty when nothing had.</param>
public sealed record ErasureDone(ErasureRequest Request, DateOnly DoneOn, IReadOnlyList<KeptRecord> Kept) : MessageContent, IMessageModel
{
    /// <inheritdoc/>
    public static MessageFields Fields { get; } = MessageFields.Declare(f => f
        .Choice<ErasureRequest>("request", privacy: FieldPrivacy.Private)
        .Date("doneOn")
        .List("kept", i => i.Text("what").Text("why").Date("until", optional: true), privacy: FieldPrivacy.Private));

    /// <inheritdoc/>
    public MessageValues ToValues() => Fields.Values(v => v
        .Set("request", Request)
        .Set("doneOn", DoneOn)
        .Set("kept", Kept, (one, i) => i.Set("what", one.What).Set("why", one.Why).Set("until", one.Until)));
}
