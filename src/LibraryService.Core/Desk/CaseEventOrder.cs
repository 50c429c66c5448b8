using System.Globalization;

namespace LibraryService.Desk;

/// <summary>The order in which the events of a case count, whatever order they came in.</summary>
internal sealed class CaseEventOrder : IComparer<CaseEvent>
{
    public static CaseEventOrder Instance { get; } = new();

    public int Compare(CaseEvent? x, CaseEvent? y)
    {
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        var order = x.At.CompareTo(y.At);
        order = order != 0 ? order : x.Kind.CompareTo(y.Kind);
        return order != 0 ? order : string.CompareOrdinal(x.Key, y.Key);
    }

    /// <summary>Of two that have one key, the one that stands: the earlier, and of two at one instant always the same one, whichever came first.</summary>
    public static CaseEvent Standing(CaseEvent one, CaseEvent other)
    {
        if (ReferenceEquals(one, other) || one.Equals(other))
        {
            return one;
        }

        var order = Instance.Compare(one, other);
        order = order != 0 ? order : string.CompareOrdinal(Whole(one), Whole(other));
        return order <= 0 ? one : other;
    }

    private static string Whole(CaseEvent happened)
    {
        var answer = happened.Answer.Question is { } question ? $"{question.Name} {happened.Answer.Score.ToString(CultureInfo.InvariantCulture)}" : "";
        return string.Join('\n', (IEnumerable<string>)
        [
            $"{happened.From}", $"{happened.Inquiry}", $"{happened.Inquiry?.Patron}", happened.Inquiry?.Text ?? "", happened.Inquiry?.ReplyTo ?? "",
            $"{happened.Notices}", $"{happened.Voice}", $"{happened.Queue}", $"{happened.Staff}", happened.Partner ?? "",
            happened.AskAgainAt?.ToString("O", CultureInfo.InvariantCulture) ?? "", happened.State ?? "", $"{happened.Channel}",
            happened.Said?.Reveal() ?? "", $"{happened.NeedsNoReply}", $"{happened.Message}", happened.Language ?? "", $"{happened.Outcome}",
            happened.RuleIds ?? "", happened.Entry ?? "", happened.Entries.ToString(CultureInfo.InvariantCulture), $"{happened.Delivery}", $"{happened.Reason}", $"{happened.Purpose}", $"{happened.Into}",
            happened.Offer ?? "", happened.TextHashes ?? "", answer,
        ]);
    }
}
