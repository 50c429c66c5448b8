using System.Collections.Immutable;
using LibraryService.Statistics;

namespace LibraryService.Metrics.Churn;

/// <summary>How far a figure scatters when patrons do again what a model says, and the model is fitted again.</summary>
/// <remarks>
/// Like the intervals of the delta method it tells how well the parameters are known, provided that the model is right; unlike them it needs no
/// large numbers, and holds for any figure. B. Efron and R. J. Tibshirani, "An introduction to the bootstrap", 1993, chapters 6.5 and 13.3.
/// </remarks>
public sealed class ParametricBootstrap
{
    private const int Fewest = 20;

    private readonly ImmutableArray<VisitModel> _models;

    private ParametricBootstrap(ImmutableArray<VisitModel> models, int failed) => (_models, Failed) = (models, failed);

    /// <summary>The models that were fitted again.</summary>
    public IReadOnlyList<VisitModel> Models => _models;

    /// <summary>How often patrons did something to which no model could be fitted. When this is often, do not trust the intervals.</summary>
    public int Failed { get; }

    /// <summary>Lets as many patrons as a history has, each for as long as they have been known, do what a model says, again and again.</summary>
    /// <param name="model">The model, fitted or of known parameters.</param>
    /// <param name="history">How many patrons there are of each age; what they did is not looked at.</param>
    /// <param name="replicates">How often: 20 or more. A thousand for intervals to be published.</param>
    /// <param name="seed">The same seed gives the same intervals, to the last bit.</param>
    /// <param name="threads">On how many threads, 1 or more. It changes nothing but the time.</param>
    /// <exception cref="ArgumentException">There are no patrons.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public static ParametricBootstrap Of(VisitModel model, ActivityHistogram history, int replicates = 200, long seed = 1, int threads = 1)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(history);
        ArgumentOutOfRangeException.ThrowIfLessThan(replicates, Fewest);
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        if (history.Patrons is 0)
        {
            throw new ArgumentException("A bootstrap needs patrons, but the history has none.", nameof(history));
        }

        var ages = history.Rows.GroupBy(row => row.Age, row => row.Patrons).Select(age => (Age: age.Key, Patrons: age.Sum())).OrderBy(age => age.Age).ToArray();
        var models = new VisitModel?[replicates];
        Parallel.For(0, replicates, new ParallelOptions { MaxDegreeOfParallelism = threads }, i => models[i] = Refitted(model, ages, new(seed, i)));
        ImmutableArray<VisitModel> fitted = [.. models.OfType<VisitModel>()];
        return new(fitted, replicates - fitted.Length);
    }

    /// <summary>The middle of what a figure was over the models: as much lies below it as above.</summary>
    /// <param name="figure">What to work out of a model, such as the visits to expect of a history.</param>
    /// <param name="confidence">The share of the models that the interval holds: more than 0 and less than 1.</param>
    /// <exception cref="InvalidOperationException">Fewer than 20 models could be fitted.</exception>
    public Interval Interval(Func<VisitModel, double> figure, double confidence = 0.95)
    {
        ArgumentNullException.ThrowIfNull(figure);
        Confidence.Deviations(confidence);
        if (_models.Length < Fewest)
        {
            throw new InvalidOperationException(FormattableString.Invariant(
                $"An interval needs {Fewest} fitted models or more, but {_models.Length} of {_models.Length + Failed} could be fitted."));
        }

        double[] figures = [.. _models.Select(figure).Order()];
        return new(Quantile(figures, (1 - confidence) / 2), Quantile(figures, (1 + confidence) / 2));
    }

    private static VisitModel? Refitted(VisitModel model, (double Age, long Patrons)[] ages, RandomStream random)
    {
        var rows = new List<(int, double, double, long)>();
        foreach (var (age, patrons) in ages)
        {
            for (var i = 0L; i < patrons; i++)
            {
                var (visits, recency) = model.Simulated(age, random);
                rows.Add((visits, recency, age, 1));
            }
        }

        var history = ActivityHistogram.FromRows(rows);
        if (history.Visits is 0)
        {
            return null;
        }

        var fitted = model.Refitted(history);
        return fitted.Report!.Converged ? fitted : null;
    }

    // Between the two nearest, as most programs have it.
    private static double Quantile(double[] sorted, double share)
    {
        var place = share * (sorted.Length - 1);
        var below = (int)place;
        var above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + ((place - below) * (sorted[above] - sorted[below]));
    }
}
