using LibraryService.Hours;

namespace LibraryService.Routing;

/// <summary>Another library that answers for this one while it is open. It never gets account topics.</summary>
public sealed record PartnerLibrary
{
    /// <param name="name">What it is called.</param>
    /// <param name="hours">When it answers.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty or white space.</exception>
    public PartnerLibrary(string name, ServiceHours hours)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(hours);
        (Name, Hours) = (name, hours);
    }

    /// <summary>What it is called.</summary>
    public string Name { get; }

    /// <summary>When it answers.</summary>
    public ServiceHours Hours { get; }

    /// <summary>The topics it takes. Empty, the default, is all but account topics.</summary>
    public IReadOnlyList<Topic> Topics { get; init => field = Kept(value); } = [];

    /// <summary>The channels on which it answers. Empty, the default, is all.</summary>
    public IReadOnlyList<Channel> Channels { get; init => field = Kept(value); } = [];

    /// <summary>The languages in which it answers. Empty, the default, is all.</summary>
    /// <exception cref="ArgumentException">One is no language tag.</exception>
    public IReadOnlyList<string> Languages { get; init => field = [.. Kept(value).Select(InquiryLanguage.Checked)]; } = [];

    /// <summary>How long after handing over to ask again whether it answered, so that nothing is lost there.</summary>
    /// <value>More than zero and at most 365 days. The default is one day.</value>
    public TimeSpan AskAgainAfter { get; init => field = InquiryPolicy.CheckedSpan(value); } = TimeSpan.FromDays(1);

    internal bool Takes(Inquiry inquiry) =>
        (Topics.Count == 0 || InquiryTopics.Covered(Topics, inquiry.Topic))
        && (Channels.Count == 0 || Channels.Contains(inquiry.Channel))
        && InquiryLanguage.Allowed(Languages, inquiry.Language);

    private static IReadOnlyList<T> Kept<T>(IReadOnlyList<T> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return [.. value];
    }
}
