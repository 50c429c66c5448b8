namespace LibraryService.Metrics.Churn;

/// <summary>The MBG/NBD model: a patron can leave after each visit, the first event included. The model to begin with.</summary>
/// <remarks>E. Batislam, M. Denizel and A. Filiztekin, "Empirical validation and comparison of models for customer base analysis",
/// International Journal of Research in Marketing 24 (2007), 201-209.</remarks>
public sealed class MbgNbd : BetaGeometricModel
{
    /// <summary>The model of known parameters, all finite and more than 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A parameter is out of its range.</exception>
    public MbgNbd(double r, double alpha, double a, double b)
        : this(null, r, alpha, a, b)
    {
    }

    private MbgNbd(ModelFit? fit, double r, double alpha, double a, double b)
        : base(fit, r, alpha, a, b, 1)
    {
    }

    /// <summary>The model that makes <paramref name="history"/> most likely; <see cref="FittedModel.Report"/> tells whether there is one.</summary>
    /// <param name="history">What the patrons did.</param>
    /// <param name="threads">On how many threads to search, 1 or more. The model is the same to the last bit.</param>
    /// <exception cref="ArgumentException">There are no patrons, none came back, or no time passed: there is nothing to learn from.</exception>
    public static MbgNbd Fit(ActivityHistogram history, int threads = 1)
    {
        ModelFit.CheckEnough(history);
        var (found, fit) = ModelFit.Of(
            history, threads, p => new BetaGeometricLikelihood(p[0], p[1], p[2], p[3], 1), 1, ModelFit.PeriodsPerVisit(history), 1, 2);
        return new(fit, found[0], found[1], found[2], found[3]);
    }

    /// <inheritdoc/>
    private protected override VisitModel With(double[] parameters) => new MbgNbd(parameters[0], parameters[1], parameters[2], parameters[3]);

    /// <inheritdoc/>
    internal override VisitModel Refitted(ActivityHistogram history) => Fit(history);
}
