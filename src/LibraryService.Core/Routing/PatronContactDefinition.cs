namespace LibraryService.Routing;

/// <summary>The plain form of how a patron can and may be reached. It holds personal data.</summary>
public sealed class PatronContactDefinition
{
    /// <summary>Who it is.</summary>
    public string? Id { get; set; }

    /// <summary>The addresses.</summary>
    public IList<ContactPointDefinition>? Points { get; set; }

    /// <summary>The preference in general, as <see cref="ChannelPreference.Parse"/> reads it; unset when nothing is said.</summary>
    public string? Preference { get; set; }

    /// <summary>The preferences by topic.</summary>
    public IDictionary<string, string>? TopicPreferences { get; set; }

    /// <summary>What the patron said about being reached.</summary>
    public IList<ContactConsentDefinition>? Consents { get; set; }

    /// <summary>The IANA zone; one that nobody knows is kept, and the router says so.</summary>
    public string? TimeZone { get; set; }

    /// <summary>The patron's own quiet hours.</summary>
    public QuietHoursDefinition? QuietHours { get; set; }

    /// <summary>How the guardian is reached.</summary>
    public PatronContactDefinition? Guardian { get; set; }

    /// <summary>Whom the patron named.</summary>
    public ContactProxyDefinition? Proxy { get; set; }

    /// <summary>The date of birth.</summary>
    public DateOnly? BornOn { get; set; }

    /// <summary>The standing; Active when nothing is said.</summary>
    public string? Standing { get; set; }

    /// <summary>The language.</summary>
    public string? Language { get; set; }

    /// <summary>The branch that the patron calls theirs.</summary>
    public string? HomeBranch { get; set; }

    /// <summary>The wish for a digest.</summary>
    public ContactDigestDefinition? Digest { get; set; }
}
