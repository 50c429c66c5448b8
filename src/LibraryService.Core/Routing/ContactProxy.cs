namespace LibraryService.Routing;

/// <summary>Somebody whom a patron named to collect and be told for them: a neighbour, a carer, a daughter.</summary>
/// <remarks>Only service messages go to a proxy. Texts of it show no personal data.</remarks>
public sealed record ContactProxy
{
    /// <param name="contact">How the proxy is reached: by their own points, preferences, consents and quiet hours.</param>
    public ContactProxy(PatronContact contact)
    {
        ArgumentNullException.ThrowIfNull(contact);
        Contact = contact;
    }

    /// <summary>How the proxy is reached.</summary>
    public PatronContact Contact { get; }

    /// <summary>As well as the patron, which is the default, or in their place.</summary>
    public ContactSharing Sharing { get; init; }

    /// <summary>Whether messages to the proxy may name titles. False by default.</summary>
    public bool WithTitles { get; init; }

    /// <summary>The topics it is for. Empty, the default, is all.</summary>
    public IReadOnlyList<Topic> Topics
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = [.. value];
        }
    } = [];

    /// <summary>How the proxy shares, without saying who it is.</summary>
    public override string ToString() => $"proxy ({Sharing})";

    /// <summary>The same sharing with other facts of how the proxy is reached.</summary>
    internal ContactProxy With(PatronContact contact) => new(contact) { Sharing = Sharing, WithTitles = WithTitles, Topics = Topics };

    internal bool IsFor(Topic topic) => Topics.Count == 0 || Topics.Contains(topic);
}
