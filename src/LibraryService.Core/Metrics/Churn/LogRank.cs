using System.Globalization;
using LibraryService.Statistics;

namespace LibraryService.Metrics.Churn;

/// <summary>Whether groups last differently long: the log-rank test.</summary>
/// <remarks>At each time at which somebody ended, the ends of a group are compared with its share of those at risk. N. Mantel, Cancer
/// Chemotherapy Reports 50 (1966), 163-170. It sees best what is unequal by the same factor throughout, and not at all what crosses over.</remarks>
public sealed class LogRank
{
    private LogRank(double chiSquare, int degreesOfFreedom)
    {
        (ChiSquare, DegreesOfFreedom) = (chiSquare, degreesOfFreedom);
        PValue = degreesOfFreedom is 0 ? 1 : Gamma.UpperShare(degreesOfFreedom / 2.0, chiSquare / 2);
    }

    /// <summary>How far the groups are from what chance would give: 0 or more.</summary>
    public double ChiSquare { get; }

    /// <summary>One less than the number of groups in which anything could have ended.</summary>
    public int DegreesOfFreedom { get; }

    /// <summary>How often chance alone would set equal groups this far apart: from 0 to 1.</summary>
    public double PValue { get; }

    /// <summary>Compares groups of people who were all watched from time 0.</summary>
    /// <param name="groups">Two groups or more: how long each person was watched, and whether it ended then or was merely seen last.</param>
    /// <exception cref="ArgumentException">There are fewer than two groups, a group has nobody, or a time is negative or not finite.</exception>
    public static LogRank Test(params IEnumerable<(double Time, bool Ended)>[] groups)
    {
        ArgumentNullException.ThrowIfNull(groups);
        return Test(Array.ConvertAll(groups, SurvivalCurve.KaplanMeier));
    }

    /// <summary>Compares the people of whom survival curves were made, counted or watched from their entry as they were there.</summary>
    /// <exception cref="ArgumentException">There are fewer than two curves.</exception>
    public static LogRank Test(params SurvivalCurve[] curves)
    {
        ArgumentNullException.ThrowIfNull(curves);
        if (curves.Length < 2)
        {
            throw new ArgumentException(string.Create(
                CultureInfo.InvariantCulture, $"A comparison needs at least 2 groups, but has {curves.Length}."), nameof(curves));
        }

        double[] times = [.. curves.SelectMany(curve => curve.Steps).Select(step => step.Time).Distinct().Order()];
        var atRisk = Array.ConvertAll(curves, curve => curve.Table.AtRisk(times).ToArray());
        var excess = new double[curves.Length];
        var variance = new double[curves.Length, curves.Length];
        for (var i = 0; i < times.Length; i++)
        {
            AddTime(i, times[i], curves, atRisk, excess, variance);
        }

        return Of(excess, variance);
    }

    private static void AddTime(int at, double time, SurvivalCurve[] curves, long[][] atRisk, double[] excess, double[,] variance)
    {
        var people = (double)atRisk.Sum(group => group[at]);
        var ended = (double)curves.Sum(curve => curve.Table.EndedAt(time));
        var spread = people > 1 ? ended * (people - ended) / (people - 1) : 0;
        for (var i = 0; i < curves.Length; i++)
        {
            var share = atRisk[i][at] / people;
            excess[i] += curves[i].Table.EndedAt(time) - (ended * share);
            for (var j = 0; j <= i; j++)
            {
                variance[i, j] += spread * share * ((i == j ? 1 : 0) - (atRisk[j][at] / people));
            }
        }
    }

    // One group follows from the others and is left out, as is each in which nothing could have ended.
    private static LogRank Of(double[] excess, double[,] variance)
    {
        int[] groups = [.. Enumerable.Range(0, excess.Length).Where(i => variance[i, i] > 0)];
        var order = Math.Max(0, groups.Length - 1);
        var (reduced, difference) = (new double[order, order], new double[order]);
        for (var i = 0; i < order; i++)
        {
            difference[i] = excess[groups[i]];
            for (var j = 0; j <= i; j++)
            {
                reduced[i, j] = variance[groups[i], groups[j]];
            }
        }

        return order > 0 && CholeskyFactor.TryOf(reduced, out var factor)
            ? new(factor.Solve(difference).Zip(difference).Sum(pair => pair.First * pair.Second), order)
            : new(0, 0);
    }
}
