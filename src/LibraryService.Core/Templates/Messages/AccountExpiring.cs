namespace LibraryService.Templates.Messages;

/// <summary>A library card is about to run out.</summary>
/// <param name="ExpiresOn">The last day on which the card works.</param>
/// <param name="Needed">What to bring or have ready, each in a few words such as "proof of your address". Empty: nothing but the card.</param>
/// <param name="RenewUrl">Where the card can be renewed online; null when that takes a visit.</param>
public sealed record AccountExpiring(DateOnly ExpiresOn, IReadOnlyList<string> Needed, Uri? RenewUrl) : MessageContent, IMessageModel
{
    /// <inheritdoc/>
    public static MessageFields Fields { get; } = MessageFields.Declare(f => f
        .Date("expiresOn")
        .List("needed", i => i.Text("thing"))
        .Link("renewUrl", optional: true));

    /// <inheritdoc/>
    public MessageValues ToValues() => Fields.Values(v => v
        .Set("expiresOn", ExpiresOn)
        .Set("needed", Needed, (thing, i) => i.Set("thing", thing))
        .Set("renewUrl", RenewUrl));
}
