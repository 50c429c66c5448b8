using LibraryService.Templates.Messages;

namespace LibraryService.Samples.Bridge.Koha;

/// <summary>What Koha's records do not say.</summary>
internal sealed class KohaOptions
{
    internal const string System = "koha";

    /// <summary>Koha's REST interface does not tell messaging preferences: what holds for its patrons, as <c>ChannelPreference.Parse</c> reads it. Required.</summary>
    public string? WithoutPreference { get; set; }

    /// <summary>The type of the extended attribute that says, with <c>1</c>, <c>yes</c> or <c>true</c>, that the patron agreed to outreach by e-mail; <c>nobody</c> when no record says so. Required.</summary>
    public string? ConsentAttribute { get; set; }

    /// <summary>What each authorised value of the category LOST means. One that is not here, and is not zero, is lost.</summary>
    public Dictionary<string, ItemLoss> LostValues { get; set; } = new(StringComparer.Ordinal) { ["4"] = ItemLoss.Missing };

    /// <summary>Why a suggestion was rejected, by the reason that staff choose in Koha (category SUGGEST). One that is not here is for a person to answer.</summary>
    public Dictionary<string, SuggestionRefusal> Refusals { get; set; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Why a hold was cancelled, by the reason in Koha (category HOLD_CANCELLATION). One that is not here is told without a reason.</summary>
    public Dictionary<string, HoldCancelReason> CancelReasons { get; set; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>How patrons of a category stand, where not all of it are people who are active.</summary>
    public Dictionary<string, PatronStanding> Categories { get; set; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>How Koha is asked for what changed. Null, the default: it is not, and a plugin posts instead.</summary>
    public KohaPollOptions? Poll { get; set; }
}
