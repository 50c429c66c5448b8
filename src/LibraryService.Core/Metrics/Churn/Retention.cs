using System.Collections.Immutable;
using System.Globalization;

namespace LibraryService.Metrics.Churn;

/// <summary>Who was seen again, period by period: years of membership, terms, months.</summary>
/// <remarks>A patron who was away for a period and came again counts as not kept, and later as active in the cohort again.</remarks>
public sealed class Retention
{
    private readonly ImmutableArray<RetentionCohort> _cohorts;
    private readonly ImmutableArray<RetentionStep> _steps;

    private Retention(IEnumerable<RetentionCohort> cohorts, IEnumerable<RetentionStep> steps) => (_cohorts, _steps) = ([.. cohorts], [.. steps]);

    /// <summary>A cohort for each period in which anybody was first seen, in their order.</summary>
    public IReadOnlyList<RetentionCohort> Cohorts => _cohorts;

    /// <summary>Each period from the first to the one before the last, with those who were there in the next as well.</summary>
    public IReadOnlyList<RetentionStep> Steps => _steps;

    /// <summary>Counts who was seen in which periods; the same patron twice in a period is once.</summary>
    /// <param name="seen">Patrons with the numbers of periods, such as years, in any order. At most 10,000 periods from the first to the last.</param>
    /// <exception cref="ArgumentOutOfRangeException">The periods are too far apart.</exception>
    public static Retention Of(IEnumerable<(long Patron, int Period)> seen)
    {
        ArgumentNullException.ThrowIfNull(seen);
        var events = seen.Distinct().ToList();
        if (events.Count is 0)
        {
            return new([], []);
        }

        var (first, last) = (events.Min(one => one.Period), events.Max(one => one.Period));
        CheckSpan(first, last, nameof(seen));
        var periods = last - first + 1;
        var (patrons, kept, cohorts) = (new long[periods], new long[periods], new SortedDictionary<int, long[]>());
        foreach (var patron in events.GroupBy(one => one.Patron, one => one.Period - first))
        {
            int[] own = [.. patron.Order()];
            if (!cohorts.TryGetValue(own[0], out var active))
            {
                cohorts.Add(own[0], active = new long[periods - own[0]]);
            }

            for (var i = 0; i < own.Length; i++)
            {
                active[own[i] - own[0]]++;
                patrons[own[i]]++;
                kept[own[i]] += i + 1 < own.Length && own[i + 1] == own[i] + 1 ? 1 : 0;
            }
        }

        return new(
            cohorts.Select(cohort => new RetentionCohort(first + cohort.Key, cohort.Value.ToImmutableArray())),
            Enumerable.Range(0, periods - 1).Select(i => new RetentionStep(first + i, patrons[i], kept[i])));
    }

    private static void CheckSpan(int first, int last, string name)
    {
        const int Most = 10_000;
        if ((long)last - first >= Most)
        {
            throw new ArgumentOutOfRangeException(name, string.Create(
                CultureInfo.InvariantCulture, $"There may be {Most} periods from the first to the last, but they run from {first} to {last}."));
        }
    }
}
