namespace LibraryService.Templates.Proofreading;

/// <summary>PR104 to PR106: why it happened, what can be done now, and where the policy is.</summary>
internal static class WaysForward
{
    private static readonly HashSet<string> Reasons = new(StringComparer.Ordinal)
    {
        "because", "since", "as", "so", "lost", "missing", "damaged", "withdrawn", "stolen", "broken", "broke", "failed", "flood", "floods", "flooded", "flooding",
        "fire", "fires", "snow", "snowed", "storm", "storms", "strike", "strikes",
    };

    private static readonly Phrase[] ReasonPhrases = [new("due to"), new("owing to"), new("the reason")];

    private static readonly Phrase[] Offers =
    [
        new("we can"), new("i can"), new("staff can"), new("shall i"), new("shall we"), new("would you like"), new("reply yes"), new("you can"), new("you may"), new("please call"),
    ];

    private static readonly HashSet<string> Denials = new(StringComparer.Ordinal) { "no", "not", "never", "neither", "hardly" };
    private static readonly HashSet<string> Actors = new(StringComparer.Ordinal) { "we", "i", "staff", "you", "colleague", "colleagues", "team", "it", "they" };
    private static readonly HashSet<string> Shortened = new(StringComparer.Ordinal) { "we'll", "i'll", "you'll", "they'll", "it'll" };
    private static readonly HashSet<string> Again = new(StringComparer.Ordinal) { "please", "again", "reopen", "reopens", "reopening", "back", "instead", "replacement" };
    private static readonly HashSet<string> Ends = new(StringComparer.Ordinal)
    {
        "close", "end", "stop", "cancel", "withdraw", "remove", "lose", "charge", "shut", "delete", "expire", "not", "no", "never", "be", "cease", "discard",
    };

    public static void MissingReason(Reading reading)
    {
        var text = reading.Text;
        for (var word = 0; word < text.Words.Count; word++)
        {
            if (text.IsAny(word, Reasons)
                || (text.Is(word, "ill") && text.Written(word) is not "ILL")
                || Array.Exists(ReasonPhrases, phrase => phrase.StandsAt(text, word)))
            {
                return;
            }
        }

        reading.Add(text.Opening, "Bad news, and no reason: say because of what, or what happened.");
    }

    public static void MissingNextStep(Reading reading)
    {
        var text = reading.Text;
        for (var word = 0; word < text.Words.Count; word++)
        {
            foreach (var offer in Offers)
            {
                if (offer.StandsAt(text, word) && !(text.IsAny(word + offer.Length, Denials) && text.GapBefore(word + offer.Length) == Gap.Space))
                {
                    return;
                }
            }
        }

        if (!text.Dates.Exists(date => IsStep(text, date)))
        {
            reading.Add(text.Opening, "Bad news, and no way forward: offer something, name what the reader can do instead, or say by which date you act.");
        }
    }

    public static void MissingPolicyPointer(Reading reading)
    {
        var text = reading.Text;
        if (reading.Context.PolicyUrl is not { } policy)
        {
            reading.Add(text.Opening, "A declined purchase, and no collection policy is known to point to: set PolicyUrl.");
        }
        else if (!text.Links.Exists(link => IsPolicy(text.Text.AsSpan(link.Span.Start, link.Span.Length), link, policy)))
        {
            reading.Add(text.Opening, $"A declined purchase that does not point to the collection policy: add {policy.OriginalString}");
        }
    }

    private static bool IsStep(ProofText text, TextSpan date)
    {
        if (text.SentenceAt(date.Start) is not (>= 0 and var at))
        {
            return false;
        }

        var sentence = text.Sentences[at];
        for (var word = sentence.FirstWord; word < sentence.EndWord; word++)
        {
            var then = text.IsAny(word, Shortened) ? word + 1
                : text.IsAny(word, Actors) && (text.Is(word + 1, "will") || text.Is(word + 1, "shall")) ? word + 2
                : -1;
            if (text.IsAny(word, Again) || (then > 0 && then < sentence.EndWord && !text.IsAny(then, Ends)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPolicy(ReadOnlySpan<char> said, Link link, Uri policy)
    {
        var full = link.Scheme.Length > 0 ? said.ToString() : policy.IsAbsoluteUri ? $"{policy.Scheme}://{said}" : said.ToString();
        return policy.IsAbsoluteUri && Uri.TryCreate(full, UriKind.Absolute, out var url)
            ? string.Equals(Address(url), Address(policy), StringComparison.Ordinal)
            : string.Equals(full, policy.OriginalString, StringComparison.Ordinal);
    }

    private static string Address(Uri url) => url.GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped).TrimEnd('/');
}
