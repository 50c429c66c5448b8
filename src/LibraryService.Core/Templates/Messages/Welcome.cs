using LibraryService.Templates.Proofreading;

namespace LibraryService.Templates.Messages;

/// <summary>What somebody with a new card can expect of us.</summary>
/// <param name="Channels">How to reach us. May be empty.</param>
/// <param name="Services">What help there is, a few words each. May be empty.</param>
public sealed record Welcome(IReadOnlyList<WelcomeChannel> Channels, IReadOnlyList<string> Services) : MessageContent, IMessageModel
{
    /// <inheritdoc/>
    public static MessageFields Fields { get; } = MessageFields.Declare(f => f
        .List("channels", i => i.Text("name").Duration("replyTime"))
        .List("services", i => i.Text("text")));

    /// <inheritdoc/>
    public static MessageTone Tone => MessageTone.GoodNews;

    /// <inheritdoc/>
    public MessageValues ToValues() => Fields.Values(v => v
        .Set("channels", Channels, (one, i) => i.Set("name", one.Name).Set("replyTime", one.ReplyTime))
        .Set("services", Services, (text, i) => i.Set("text", text)));
}
