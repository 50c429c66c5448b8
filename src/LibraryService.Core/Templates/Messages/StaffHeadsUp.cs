using LibraryService.Templates.Proofreading;

namespace LibraryService.Templates.Messages;

/// <summary>What all staff should know before patrons ask about it.</summary>
/// <param name="What">What has changed, is broken or is asked: whole sentences.</param>
/// <param name="Since">Since when.</param>
/// <param name="SayThis">What to tell patrons, word for word.</param>
/// <param name="Contact">Whom to ask, and how.</param>
/// <param name="NextUpdate">When staff hear of it again at the latest.</param>
public sealed record StaffHeadsUp(string What, DateTimeOffset Since, string SayThis, string Contact, DateTimeOffset NextUpdate) : MessageContent, IMessageModel
{
    /// <inheritdoc/>
    public static MessageFields Fields { get; } = MessageFields.Declare(f => f
        .Text("what")
        .Date("since")
        .Text("sayThis")
        .Text("contact")
        .Date("nextUpdate"));

    /// <inheritdoc/>
    public static Audience Audience => Audience.AllStaff;

    /// <inheritdoc/>
    public MessageValues ToValues() => Fields.Values(v => v
        .Set("what", What)
        .Set("since", Since)
        .Set("sayThis", SayThis)
        .Set("contact", Contact)
        .Set("nextUpdate", NextUpdate));
}
