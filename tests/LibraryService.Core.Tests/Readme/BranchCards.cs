using System.Globalization;
using LibraryService;
using LibraryService.Metrics.Churn;

namespace Readme;

/// <summary>What happened on the cards of the imaginary branch, and whose they are.</summary>
internal static class BranchCards
{
    public static IReadOnlyList<ActivityEvent> Events() => [.. BranchVisits.Of(new Random(118)).Select((visit, i) => new ActivityEvent(
        i % 20 is 0 ? default : new(visit.Patron.ToString(CultureInfo.InvariantCulture)),
        visit.Day,
        i % 7 is 0 ? ActivityKind.AutomaticRenewal : ActivityKind.Checkout))];

    public static PatronFacts Facts(PatronId patron) => patron.ToString()[^1] switch
    {
        '0' when patron.ToString()[0] is '1' => new(PatronStanding.Staff),
        '5' => new(IsMinor: true),
        '8' => new(CardExpires: new DateOnly(2026, 10, 15)),
        _ => new(),
    };
}
