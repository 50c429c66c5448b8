using LibraryService.Samples.Bridge.Folio;
using LibraryService.Samples.Bridge.Koha;
using LibraryService.Samples.Bridge.Rollout;

namespace LibraryService.Samples.Bridge.Settings;

/// <summary>What the bridge has to know that no library system says. What has no default is asked for: the host does not start without it.</summary>
internal sealed class LmsOptions
{
    /// <summary>The IANA zone in which dates without an offset are meant, and in which patrons live. Required.</summary>
    public string? TimeZone { get; set; }

    /// <summary>The language of patrons whose record names none, such as <c>en</c>. Required.</summary>
    public string? Language { get; set; }

    /// <summary>Our name of a branch by the system's code: a library code of Koha, the id of a service point of FOLIO. Required; one that is not here is taken as it is.</summary>
    public Dictionary<string, string>? Branches { get; set; }

    /// <summary>For how many days a hold is kept whose system does not say until when, 1 to 365. Required.</summary>
    public int? PickupDays { get; set; }

    /// <summary>Within how many days of being placed a hold may be expected, 1 to 3650: a copy that is lost is bad news only when no other comes in time. Required.</summary>
    public int? QueueDays { get; set; }

    /// <summary>Where patrons see and renew what they have. Required.</summary>
    public Uri? AccountUrl { get; set; }

    /// <summary>The loan from another library that is offered for a lost copy. Null, the default: none is.</summary>
    public LoanOfferOptions? Loan { get; set; }

    /// <summary>Of a patron whom a neutral event or record names: what it means when no preference is said, as <c>ChannelPreference.Parse</c> reads it: <c>unset</c>, <c>none</c>, or channels. Required.</summary>
    public string? WithoutPreference { get; set; }

    /// <summary>The bridge's own small SQLite file. A relative path counts from the content root.</summary>
    public string File { get; set; } = "lms.db";

    /// <summary>How the library goes over from its system's notices to these messages.</summary>
    public RolloutOptions Rollout { get; set; } = new();

    /// <summary>What Koha cannot say. Null, the default: this is no Koha, and its paths answer that.</summary>
    public KohaOptions? Koha { get; set; }

    /// <summary>What FOLIO cannot say. Null, the default: this is no FOLIO, and its paths answer that.</summary>
    public FolioOptions? Folio { get; set; }

    internal TimeZoneInfo Zone => field ??= TimeZoneInfo.FindSystemTimeZoneById(TimeZone!);

    internal string PreferenceOf(string? system) => (system switch
    {
        KohaOptions.System => Koha?.WithoutPreference,
        FolioOptions.System => Folio?.WithoutPreference,
        _ => null,
    }) ?? WithoutPreference!;
}
