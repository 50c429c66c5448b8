using LibraryService.Metrics.Churn;
using LibraryService.Samples.Desk.Generated;

namespace LibraryService.Samples.Desk.Report;

/// <summary>Who used to come and has fallen silent.</summary>
/// <param name="Census">Who was counted.</param>
/// <param name="Model">What is to be expected of them.</param>
/// <param name="List">The patrons.</param>
internal sealed record SilentFound(ActivityCensus Census, MbgNbd Model, AtRiskList List)
{
    private const int Most = 8;

    public static SilentFound Of(IReadOnlyList<PatronCard> cards, ActivityWindow window)
    {
        var facts = cards.ToDictionary(card => card.Patron, card => card.Facts);
        ActivityEvent[] events = [.. cards.SelectMany(card => card.Events)];
        var census = ActivityCensus.Of(events, window, patron => facts[patron]);
        var model = MbgNbd.Fit(census.History);
        return new SilentFound(census, model, AtRiskList.Of(model, events, window, patron => facts[patron], new AtRiskOptions { Most = Most }));
    }
}
