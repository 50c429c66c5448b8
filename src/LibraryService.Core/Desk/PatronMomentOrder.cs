using System.Collections.Frozen;
using System.Globalization;

namespace LibraryService.Desk;

/// <summary>The order in which a story is told, whatever order it was heard in: total, so that the same moments give the same story.</summary>
internal sealed class PatronMomentOrder : IComparer<PatronMoment>
{
    // Of things at one instant, what leads to the others comes first.
    private static readonly string[] Ways = ["Written", .. Enum.GetNames<DeliveryOutcomeKind>(), .. Enum.GetNames<Delivery.DeliveryState>(), .. Enum.GetNames<SelfServiceOutcome>()];

    private static readonly FrozenDictionary<string, int> Ranks = Enum.GetNames<Privacy.ConsentChange>()
        .Concat(Enum.GetNames<CaseEventKind>().TakeWhile(name => name is not nameof(CaseEventKind.DeliveryEnded)))
        .Concat(Ways)
        .Concat(Enum.GetNames<CaseEventKind>().SkipWhile(name => name is not nameof(CaseEventKind.DeliveryEnded)))
        .Distinct(StringComparer.Ordinal)
        .Select((name, rank) => KeyValuePair.Create(name, rank))
        .ToFrozenDictionary(StringComparer.Ordinal);

    public static PatronMomentOrder Instance { get; } = new();

    public int Compare(PatronMoment? x, PatronMoment? y)
    {
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        var order = x.At.CompareTo(y.At);
        order = order != 0 ? order : Rank(x).CompareTo(Rank(y));
        order = order != 0 ? order : string.CompareOrdinal(x.Source, y.Source);
        order = order != 0 ? order : string.CompareOrdinal(x.Key, y.Key);
        return order != 0 ? order : string.CompareOrdinal(Whole(x), Whole(y));
    }

    private static int Rank(PatronMoment moment) => Ranks.GetValueOrDefault(moment.What, int.MaxValue);

    private static string Whole(PatronMoment moment) => string.Join('\n', (IEnumerable<string>)
    [
        moment.At.ToString("O", CultureInfo.InvariantCulture), $"{moment.IsDayOnly}", $"{moment.Kind}", moment.What, moment.Subject ?? "", $"{moment.Case}", $"{moment.Channel}", $"{moment.Topic}",
        $"{moment.Branch}", $"{moment.Staff}", $"{moment.Queue}", $"{moment.Message}", moment.Note ?? "", moment.Said?.Reveal() ?? "", moment.Address?.Reveal() ?? "",
    ]);
}
