using LibraryService.Metrics.Churn;

namespace Readme;

internal sealed class Census : ISnippet
{
    public Task Run(TextWriter Console)
    {
        var events = BranchCards.Events();

        // begin: churn-census
        // events: IEnumerable<ActivityEvent>, what happened on whose card on which day, and of what kind
        // facts: what the library system knows of a card: whose it is, whether a child's, until when it is good
        var window = new ActivityWindow(new DateOnly(2026, 1, 1), new DateOnly(2026, 9, 30));
        var census = ActivityCensus.Of(events, window, BranchCards.Facts);

        Console.WriteLine($"{census.History.Patrons} patrons, {census.CountedEvents} events counted");
        Console.WriteLine($"left out: {census.OtherEvents} that happened by themselves, {census.LeftOutEvents} on cards of staff and schools");
        Console.WriteLine($"of nobody known: {census.AnonymousEvents}");
        // end: churn-census

        return Task.CompletedTask;
    }
}
