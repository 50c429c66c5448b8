using LibraryService.Routing;

namespace LibraryService.Desk.Flows;

/// <summary>Another service of the library, which an answer can point to: the words for it, and what it fits.</summary>
public sealed record ServiceOffer
{
    /// <summary>A loan from another library.</summary>
    public const string InterlibraryLoan = "interlibrary-loan";

    /// <summary>A hold on a title.</summary>
    public const string Hold = "hold";

    /// <param name="service">What it is called when it is counted, such as <c>databases</c>.</param>
    /// <param name="topics">What it fits: the topics that it names and those below them, as <c>research</c> covers <c>research.family</c>.</param>
    /// <param name="words">For each language the one or two sentences that offer it, such as <c>en</c>.</param>
    /// <exception cref="ArgumentException">The name is empty, or there are no words.</exception>
    public ServiceOffer(string service, IReadOnlyList<Topic> topics, IReadOnlyDictionary<string, string> words)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(service);
        ArgumentNullException.ThrowIfNull(topics);
        ArgumentNullException.ThrowIfNull(words);
        if (words.Count == 0 || words.Values.Any(string.IsNullOrWhiteSpace))
        {
            throw new ArgumentException($"An offer is made in words, but '{service}' has a language without any, or none at all.", nameof(words));
        }

        (Service, Topics) = (service, [.. topics]);
        Words = new Dictionary<string, string>(words, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>What it is called when it is counted.</summary>
    public string Service { get; }

    /// <summary>What it fits.</summary>
    public IReadOnlyList<Topic> Topics { get; }

    /// <summary>The sentences that offer it, by language.</summary>
    public IReadOnlyDictionary<string, string> Words { get; }

    /// <summary>Where to begin; null when the words say it.</summary>
    public Uri? Link { get; init; }

    /// <summary>The sentences for a language, such as <c>pt-BR</c>, or for its first part; null when there are none.</summary>
    public string? In(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        var words = Words.GetValueOrDefault(language) ?? Words.GetValueOrDefault(language.Split('-')[0]);
        return words is null || Link is null ? words : $"{words} {Link.AbsoluteUri}";
    }

    /// <summary>The name of the service.</summary>
    public override string ToString() => Service;

    internal bool Fits(Topic topic) => InquiryTopics.Covered(Topics, topic);
}
