using LibraryService.Metrics.Churn;

namespace Readme;

internal sealed class NewCards : ISnippet
{
    public Task Run(TextWriter Console)
    {
        var start = new DateOnly(2026, 1, 1);
        (DateOnly, DateOnly?)[] cards = [.. Enumerable.Range(0, 200).Select(i => (start.AddDays(i), i % 3 is 0 ? (DateOnly?)null : start.AddDays(i + (i * i % 120))))];

        // begin: churn-activation
        // cards: IEnumerable<(DateOnly Registered, DateOnly? FirstUsed)>
        var activation = Activation.Of(cards, asOf: new DateOnly(2026, 9, 30));
        var range = activation.ShareInterval()!.Value;
        Console.WriteLine(FormattableString.Invariant(
            $"{activation.Cards} cards, {activation.Share:P0} used within {activation.Weeks} weeks (95 %: {range.Low:P0} to {range.High:P0})"));
        Console.WriteLine(FormattableString.Invariant($"used at all: {activation.Plateau:P0}, none for the first time after day {activation.PlateauFrom}"));
        // end: churn-activation

        return Task.CompletedTask;
    }
}
