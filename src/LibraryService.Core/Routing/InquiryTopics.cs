namespace LibraryService.Routing;

/// <summary>Compares topics: <c>account</c> covers itself and <c>account.fine</c>, not <c>accounting</c>.</summary>
internal static class InquiryTopics
{
    public static bool Covered(IReadOnlyList<Topic> topics, Topic topic)
    {
        for (var i = 0; i < topics.Count; i++)
        {
            if (Covers(topics[i], topic))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Covers(Topic wide, Topic topic)
    {
        var (prefix, text) = (wide.ToString(), topic.ToString());
        return prefix.Length > 0
            && text.StartsWith(prefix, StringComparison.Ordinal)
            && (text.Length == prefix.Length || text[prefix.Length] == '.');
    }
}
