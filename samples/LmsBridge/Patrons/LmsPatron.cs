using System.Text;

namespace LibraryService.Samples.Bridge.Patrons;

/// <summary>What a library system says of a patron, and no more of it than is needed to reach them. Null is what it does not say.</summary>
/// <remarks>
/// It is kept as it was said, and the answers of the configuration are applied whenever somebody asks: so a changed answer counts at once, for everybody. Its text form shows
/// nothing of the patron.
/// </remarks>
internal sealed record LmsPatron
{
    /// <summary>The patron's number in the system.</summary>
    public string? Id { get; set; }

    /// <summary>The system: <c>koha</c>, <c>folio</c>, or <c>lms</c> for any other.</summary>
    public string? System { get; set; }

    public string? Email { get; set; }

    /// <summary>The phone that takes text messages.</summary>
    public string? Sms { get; set; }

    /// <summary>The phone that is called.</summary>
    public string? Phone { get; set; }

    /// <summary>The postal address, line by line, with the name on top.</summary>
    public string? Letter { get; set; }

    /// <summary>What <see cref="LibraryService.Routing.ChannelPreference.Parse"/> reads, such as <c>sms, email</c> or <c>none</c>; null when the system cannot say, so that the configuration does.</summary>
    public string? Preference { get; set; }

    /// <summary>Whether the patron agreed to outreach by e-mail: <c>true</c> or <c>false</c>; null when the system cannot say, which is no consent.</summary>
    public string? Consent { get; set; }

    public string? Language { get; set; }

    /// <summary>The branch that the patron calls theirs, by the system's code.</summary>
    public string? Branch { get; set; }

    /// <summary>The date of birth, such as <c>2015-04-01</c>.</summary>
    public string? BornOn { get; set; }

    /// <summary>Active, Deceased, GoneAway, Staff, Institution or System.</summary>
    public string? Standing { get; set; }

    /// <summary>When the system's record was changed: of two records the later counts, whichever comes first.</summary>
    public string? UpdatedAt { get; set; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append("System = ").Append(System);
        return true;
    }
}
