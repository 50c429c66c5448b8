using LibraryService.Routing;
using LibraryService.Samples.Bridge.Events;

namespace LibraryService.Samples.Bridge.Folio;

/// <summary>What FOLIO's records do not say.</summary>
internal sealed class FolioOptions
{
    internal const string System = "folio";

    /// <summary>What it means when a user has no preferred contact type, as <c>ChannelPreference.Parse</c> reads it. Required.</summary>
    public string? WithoutPreference { get; set; }

    /// <summary>Whether several <c>preferredContactTypeIds</c> are an order, or wanted all at once. Required.</summary>
    public ChannelPreferenceKind? SeveralMeans { get; set; }

    /// <summary>The value of <c>preferredEmailCommunication</c> that says that the user agreed to outreach by e-mail, such as <c>Programs</c>; <c>nobody</c> when none does. Required.</summary>
    public string? ConsentCommunication { get; set; }

    /// <summary>The channel of each contact type.</summary>
    public Dictionary<string, Channel> ContactTypes { get; set; } = new(StringComparer.Ordinal)
    {
        ["001"] = Channel.Letter,
        ["002"] = Channel.Email,
        ["003"] = Channel.Sms,
        ["004"] = Channel.Voice,
        ["005"] = Channel.Voice,
    };

    /// <summary>What each template of a patron notice is about, by its id. A notice of another template is for nobody here.</summary>
    public Dictionary<string, LmsEventKind> Templates { get; set; } = new(StringComparer.OrdinalIgnoreCase);
}
