using System.Collections.Immutable;

namespace LibraryService.Metrics.Churn;

/// <summary>A model whose parameters were found in data, with what that tells of them; or that was made from known ones.</summary>
public abstract class FittedModel
{
    private readonly ImmutableArray<double> _parameters;
    private readonly ModelFit? _fit;

    private protected FittedModel(ModelFit? fit, params ReadOnlySpan<double> parameters)
    {
        _fit = fit;
        _parameters = [.. parameters];
    }

    /// <summary>The parameters, in the order in which the constructor takes them.</summary>
    public IReadOnlyList<double> Parameters => _parameters;

    /// <summary>How the fit went, or null for a model that was made from known parameters.</summary>
    public FitReport? Report => _fit?.Report;

    /// <summary>The logarithm of the probability density of the history that the model was fitted to, in the history's unit of time.</summary>
    /// <exception cref="InvalidOperationException">The model was made from known parameters.</exception>
    public double LogLikelihood => Fitted.LogLikelihood;

    /// <summary>The covariance of the parameters, from the curvature of the likelihood.</summary>
    /// <exception cref="InvalidOperationException">The model was made from known parameters, or its fit did not converge.</exception>
    public CovarianceMatrix Covariance => Fitted.Covariance
        ?? throw new InvalidOperationException($"A fit that converged has a covariance, but the outcome of this one is {Fitted.Report.Outcome}.");

    /// <summary>The standard errors of the parameters, in their order.</summary>
    /// <exception cref="InvalidOperationException">The model was made from known parameters, or its fit did not converge.</exception>
    public IReadOnlyList<double> StandardErrors => [.. Enumerable.Range(0, _parameters.Length).Select(i => Math.Sqrt(Covariance[i, i]))];

    /// <summary>Akaike's criterion, 2 k - 2 ln L: of two models of one history the smaller is the better.</summary>
    /// <exception cref="InvalidOperationException">The model was made from known parameters.</exception>
    public double Aic => (2.0 * _parameters.Length) - (2 * LogLikelihood);

    /// <summary>Schwarz's criterion, k ln n - 2 ln L, n being the number of patrons.</summary>
    /// <exception cref="InvalidOperationException">The model was made from known parameters.</exception>
    public double Bic => (_parameters.Length * Math.Log(Fitted.Patrons)) - (2 * LogLikelihood);

    private ModelFit Fitted => _fit ?? throw new InvalidOperationException("Only a fitted model has this; this one was made from known parameters.");
}
