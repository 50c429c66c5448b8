namespace LibraryService.Metrics.Churn;

/// <summary>How many patrons came so and so often, beside how many a model has: the first look at whether it fits.</summary>
public static class VisitDistribution
{
    /// <summary>Compares a model with a history, such as that to which it was fitted.</summary>
    /// <param name="model">The model.</param>
    /// <param name="history">What patrons did.</param>
    /// <param name="most">The number of visits in the last row, 1 or more, in which are all patrons of as many or more.</param>
    public static IReadOnlyList<VisitCount> Of(VisitModel model, ActivityHistogram history, int most = 7)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(history);
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        var (seen, foreseen) = (new long[most + 1], new double[most + 1]);
        foreach (var row in history.Rows)
        {
            seen[Math.Min(row.Visits, most)] += row.Patrons;
        }

        foreach (var age in history.Rows.GroupBy(row => row.Age, row => row.Patrons).OrderBy(age => age.Key))
        {
            var (patrons, rest) = (age.Sum(), 1.0);
            for (var n = 0; n < most; n++)
            {
                var probability = model.ProbabilityOfVisits(n, age.Key);
                foreseen[n] += patrons * probability;
                rest -= probability;
            }

            foreseen[most] += patrons * Math.Max(0, rest);
        }

        return [.. Enumerable.Range(0, most + 1).Select(n => new VisitCount(n, n == most, seen[n], foreseen[n]))];
    }
}
