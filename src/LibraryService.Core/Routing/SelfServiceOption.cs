namespace LibraryService.Routing;

/// <summary>Something patrons can do alone: renew, pay a fine, place or cancel a hold, hear the opening hours.</summary>
/// <remarks>It is offered once, before anybody is asked; whoever declines, or is not served by it, gets a person.</remarks>
public sealed record SelfServiceOption
{
    /// <param name="name">What it is called, such as <c>renew</c>.</param>
    /// <param name="topics">The topics that it serves; <c>loan.renew</c> covers <c>loan.renew.all</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty or white space, or there are no topics.</exception>
    public SelfServiceOption(string name, IEnumerable<Topic> topics)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(topics);
        (Name, Topics) = (name, [.. topics]);
        if (Topics.Count == 0 || Topics.Any(topic => topic.IsEmpty))
        {
            throw new ArgumentException($"Self-service serves at least one topic, each with a name, but '{name}' has {(Topics.Count == 0 ? "none" : "one without")}.", nameof(topics));
        }
    }

    /// <summary>What it is called.</summary>
    public string Name { get; }

    /// <summary>The topics that it serves.</summary>
    public IReadOnlyList<Topic> Topics { get; }

    /// <summary>The channels on which it works. Empty, the default, is all.</summary>
    public IReadOnlyList<Channel> Channels { get; init => field = Kept(value); } = [];

    /// <summary>The languages in which it works. Empty, the default, is all.</summary>
    /// <exception cref="ArgumentException">One is no language tag.</exception>
    public IReadOnlyList<string> Languages { get; init => field = [.. Kept(value).Select(InquiryLanguage.Checked)]; } = [];

    internal bool Serves(Inquiry inquiry) =>
        InquiryTopics.Covered(Topics, inquiry.Topic)
        && (Channels.Count == 0 || Channels.Contains(inquiry.Channel))
        && InquiryLanguage.Allowed(Languages, inquiry.Language);

    private static IReadOnlyList<T> Kept<T>(IReadOnlyList<T> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return [.. value];
    }
}
