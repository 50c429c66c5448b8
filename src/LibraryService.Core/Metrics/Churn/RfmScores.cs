using System.Globalization;

namespace LibraryService.Metrics.Churn;

/// <summary>Scores patrons by recency, frequency and amount, each cut into groups of equal size.</summary>
/// <remarks>A rough list for the eye, with no model behind it: it says who is where today, and nothing of who will come. It is about single
/// people, so it is personal data; children get no score of their own.</remarks>
public static class RfmScores
{
    /// <summary>Scores everybody who was seen up to a day, in the order of their numbers.</summary>
    /// <param name="visits">Who came when, and how much was counted then. What lies after <paramref name="asOf"/> is not seen.</param>
    /// <param name="asOf">The day from which recency counts back.</param>
    /// <param name="groups">How many scores there are, from 2 to 100. Patrons who are alike get the same score, the lowest that any of them
    /// would get, so that groups differ in size where many are alike.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="groups"/> is out of its range.</exception>
    public static IReadOnlyList<RfmScore> Of(IEnumerable<(long Patron, DateOnly Day, decimal Amount)> visits, DateOnly asOf, int groups = 5)
    {
        ArgumentNullException.ThrowIfNull(visits);
        if (groups is < 2 or > 100)
        {
            throw new ArgumentOutOfRangeException(nameof(groups), string.Create(
                CultureInfo.InvariantCulture, $"There may be from 2 to 100 groups, but there are {groups}."));
        }

        RfmScore[] patrons = [.. visits
            .Where(visit => visit.Day <= asOf)
            .GroupBy(visit => visit.Patron)
            .Select(patron => new RfmScore(
                patron.Key,
                asOf.DayNumber - patron.Max(visit => visit.Day).DayNumber,
                patron.Select(visit => visit.Day).Distinct().Count(),
                patron.Sum(visit => visit.Amount),
                0,
                0,
                0))
            .OrderBy(patron => patron.Patron)];
        var recency = Scores(patrons, patron => -patron.DaysSince, groups);
        var frequency = Scores(patrons, patron => patron.Days, groups);
        var monetary = Scores(patrons, patron => patron.Amount, groups);
        return [.. patrons.Select((patron, i) => patron with { Recency = recency[i], Frequency = frequency[i], Monetary = monetary[i] })];
    }

    private static int[] Scores(RfmScore[] patrons, Func<RfmScore, decimal> key, int groups)
    {
        var values = Array.ConvertAll(patrons, patron => key(patron));
        var sorted = values.Order().ToArray();
        var below = new Dictionary<decimal, int>();
        for (var i = 0; i < sorted.Length; i++)
        {
            below.TryAdd(sorted[i], i);
        }

        return Array.ConvertAll(values, value => 1 + (int)((long)below[value] * groups / patrons.Length));
    }
}
