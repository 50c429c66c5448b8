using LibraryService.Statistics;

namespace LibraryService.Metrics.Churn;

/// <summary>The log-likelihood of one patron's history under known parameters, and its derivatives by them.</summary>
internal abstract class HistoryLikelihood(int order)
{
    /// <summary>How many parameters there are.</summary>
    public int Order => order;

    /// <summary>The log-likelihood of the history of <paramref name="row"/>, for one patron.</summary>
    public abstract double Of(ActivityRow row);

    /// <summary>The same, with its first derivatives and the lower triangle of the second.</summary>
    public abstract double Of(ActivityRow row, Span<double> slope, Span<double> curvature);

    /// <summary>The log-likelihood of all patrons, summed in the order of the rows.</summary>
    public double Over(ActivityHistogram history)
    {
        var sum = new CompensatedSum();
        foreach (var row in history.AsSpan())
        {
            sum.Add(row.Patrons * Of(row));
        }

        return sum.Value;
    }

    /// <summary>The same, with the derivatives.</summary>
    public LikelihoodSums Derivatives(ActivityHistogram history) => LikelihoodBlocks.Sum(() => this, history, threads: 1);

    /// <summary>Sums over a few rows: the log-likelihood, its first derivatives, then the lower triangle of the second.</summary>
    public virtual void Sum(ReadOnlySpan<ActivityRow> rows, Span<double> sums)
    {
        sums.Clear();
        Span<double> one = stackalloc double[sums.Length];
        foreach (var row in rows)
        {
            one[0] = Of(row, one[1..(Order + 1)], one[(Order + 1)..]);
            for (var i = 0; i < sums.Length; i++)
            {
                sums[i] += row.Patrons * one[i];
            }
        }
    }

    /// <summary>Adds ln(1 + e^q) to derivatives, given those of q: the second way, with log-odds q, in which a history can have come about.</summary>
    protected static void AddSoftplus(
        double logOdds, ReadOnlySpan<double> oddsSlope, ReadOnlySpan<double> oddsCurvature, Span<double> slope, Span<double> curvature)
    {
        var p = Exponentials.Logistic(logOdds);
        var spread = p * Exponentials.Logistic(-logOdds);
        for (int i = 0, at = 0; i < slope.Length; i++)
        {
            slope[i] += p * oddsSlope[i];
            for (var j = 0; j <= i; j++, at++)
            {
                curvature[at] += (p * oddsCurvature[at]) + (spread * oddsSlope[i] * oddsSlope[j]);
            }
        }
    }
}
