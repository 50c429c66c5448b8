namespace LibraryService.Routing;

/// <summary>The plain form of a contact policy, for a configuration binder and for JSON. Null or nothing everywhere means: not said, so the default of <see cref="ContactPolicy"/> holds.</summary>
/// <remarks>Turned into the immutable value by <see cref="ContactPolicy.From"/>, which names the path of what it cannot read. A configuration binder does not tell an empty list from nothing said.</remarks>
public sealed class ContactPolicyDefinition
{
    /// <summary>The IANA zone of the library.</summary>
    public string? TimeZone { get; set; }

    /// <summary>The languages in which the library writes, its own first.</summary>
    public IList<string>? Languages { get; set; }

    /// <summary>The channels that the library can send on.</summary>
    public IList<string>? Channels { get; set; }

    /// <summary>The order for patrons who said nothing, as <see cref="ChannelPreference.Parse"/> reads it.</summary>
    public string? Default { get; set; }

    /// <summary>The order by topic.</summary>
    public IDictionary<string, string>? Topics { get; set; }

    /// <summary>The channels of a required message beyond those that the patron chose.</summary>
    public IList<string>? RequiredChannels { get; set; }

    /// <summary>The library's quiet hours.</summary>
    public QuietHoursDefinition? QuietHours { get; set; }

    /// <summary>The purposes for which an urgent message may break quiet hours.</summary>
    public IList<string>? UrgentBreaksQuietHours { get; set; }

    /// <summary>How long a step waits, by channel, such as <c>1.00:00:00</c> or <c>04:00:00</c>.</summary>
    public IDictionary<string, TimeSpan>? Waits { get; set; }

    /// <summary>What one attempt costs, by channel.</summary>
    public IDictionary<string, decimal>? Costs { get; set; }

    /// <summary>The channels on which the law asks for consent, by purpose.</summary>
    public IDictionary<string, IList<string>>? ConsentRequired { get; set; }

    /// <summary>The purposes for which only verified addresses are used.</summary>
    public IList<string>? VerifiedFor { get; set; }

    /// <summary>How many messages a patron gets at most.</summary>
    public IList<ContactCapDefinition>? Caps { get; set; }

    /// <summary>When the guardian of a minor is written to.</summary>
    public ContactGuardianDefinition? Guardian { get; set; }

    /// <summary>The standings that get no outreach.</summary>
    public IList<string>? NoOutreachTo { get; set; }

    /// <summary>Whether a patron without a digital channel gets a letter.</summary>
    public bool? LetterAsLastResort { get; set; }

    /// <summary>As whom a message goes out that no branch of its own sends.</summary>
    public ContactSenderDefinition? Sender { get; set; }

    /// <summary>As whom each branch writes.</summary>
    public IDictionary<string, ContactSenderDefinition>? Senders { get; set; }

    /// <summary>How much evidence it takes to give up an address.</summary>
    public ContactHealthDefinition? Health { get; set; }
}
