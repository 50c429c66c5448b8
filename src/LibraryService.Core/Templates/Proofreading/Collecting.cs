namespace LibraryService.Templates.Proofreading;

/// <summary>Asks the reader to collect something of theirs, rather than speaking of collecting in general.</summary>
internal static class Collecting
{
    private static readonly HashSet<string> Theirs = Set("your it them this these");
    private static readonly HashSet<string> Others = Set("we we'll i i'll they they'll staff colleagues volunteers couriers courier driver");
    private static readonly HashSet<string> Helping = Set("will can shall may also could would to already do");

    private static readonly HashSet<string> General = Set(
        "phone pace feedback data information answers comments views ideas opinions thoughts details responses votes email emails address name old used unwanted");

    /// <summary>The last word of the request that starts with a word; -1 when none does.</summary>
    public static int LastWord(ProofText text, int word)
    {
        var verb = text.Is(word, "collect") ? word
            : text.Is(word, "pick") && text.Is(word + 1, "up") && text.GapBefore(word + 1) == Gap.Space ? word + 1
            : -1;
        if (verb < 0)
        {
            return text.Is(word, "pick") ? Split(text, word) : -1;
        }

        if (IsByOthers(text, word) || text.GapBefore(verb + 1) != Gap.Space)
        {
            return -1;
        }

        var isTheirs = text.IsAny(verb + 1, Theirs) || (text.Is(verb + 1, "the") && text.Is(word - 1, "please"));
        return isTheirs && !text.IsAny(verb + 2, General) ? verb + 1 : -1;
    }

    /// <summary>"Pick them up", "pick your tent up".</summary>
    private static int Split(ProofText text, int pick)
    {
        if (!text.IsAny(pick + 1, Theirs) || IsByOthers(text, pick))
        {
            return -1;
        }

        for (var up = pick + 2; up < text.Words.Count && up <= pick + 5 && text.GapBefore(up) == Gap.Space; up++)
        {
            if (text.Is(up, "up"))
            {
                return up;
            }
        }

        return -1;
    }

    private static bool IsByOthers(ProofText text, int verb)
    {
        var subject = verb - 1;
        while (text.IsAny(subject, Helping) && text.GapBefore(subject + 1) == Gap.Space)
        {
            subject--;
        }

        return text.IsAny(subject, Others) && text.GapBefore(subject + 1) == Gap.Space;
    }

    private static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.Ordinal);
}
