namespace LibraryService.Templates.Variants;

/// <summary>Which section serves which channel, and how.</summary>
internal static class Sections
{
    public static IReadOnlyList<string> Names { get; } = [.. Enum.GetNames<SectionName>().Select(name => name.ToLowerInvariant())];

    /// <summary>The sections that can serve a channel, the best first.</summary>
    public static IReadOnlyList<SectionName> For(Channel channel) => channel switch
    {
        Channel.Email or Channel.InPerson => [SectionName.Text],
        Channel.Sms => [SectionName.Sms],
        Channel.Chat => [SectionName.Chat, SectionName.Text],
        Channel.Social => [SectionName.Social],
        Channel.Push => [SectionName.Push],
        Channel.InApp => [SectionName.InApp, SectionName.Text],
        Channel.Voice => [SectionName.Voice],
        Channel.PhoneTree => [SectionName.PhoneTree, SectionName.Voice],
        Channel.Letter => [SectionName.Letter, SectionName.Text],
        Channel.Postcard => [SectionName.Postcard],
        _ => [SectionName.Web, SectionName.Text],
    };

    /// <summary>Whether a message on the channel has a line of subject.</summary>
    public static bool HaveSubject(Channel channel) => channel is Channel.Email or Channel.Letter or Channel.Push or Channel.InApp or Channel.Web;

    /// <summary>Why everybody may see a section, or null when it reaches the patron alone.</summary>
    public static bool AreSeenByOthers(SectionName section) => section is not (SectionName.Text or SectionName.Sms or SectionName.Chat or SectionName.InApp or SectionName.Web or SectionName.Letter);
}
