namespace LibraryService.Metrics.Churn;

/// <summary>Climbs a log-likelihood of positive parameters by Newton steps in their logarithms.</summary>
/// <remarks>It stops on the Newton decrement g' H⁻¹ g, which is what is left to gain, not on the slope, whose size depends on the number of
/// patrons; two more full steps then square what error was left.</remarks>
internal sealed class NewtonSearch
{
    private const double Enough = 1e-14;
    private const double Slack = 1e-13;
    private const double LongestStep = 3;
    private const int MostSteps = 200;
    private const int MostHalvings = 40;

    // Beyond a hundred thousand times the scale or below a hundred thousandth of it, a parameter is on its way to infinity or to 0: patrons
    // who differ so little, or so much, are told apart by no history, and the curvature is soon nothing but rounding.
    private static readonly double Edge = Math.Log(1e5);

    private readonly Func<double[], LikelihoodSums> _likelihood;
    private readonly double[] _centre;
    private NewtonPoint _at;
    private int _steps;
    private int _evaluations;

    private NewtonSearch(Func<double[], LikelihoodSums> likelihood, double[] start)
    {
        _likelihood = likelihood;
        _centre = Array.ConvertAll(start, Math.Log);
        _at = Evaluate(_centre);
    }

    /// <summary>Searches from <paramref name="start"/>, which also gives the scale of each parameter.</summary>
    public static NewtonResult Run(Func<double[], LikelihoodSums> likelihood, double[] start)
    {
        var search = new NewtonSearch(likelihood, start);
        var outcome = search.Climb();
        var decrement = search._at.Decrement;
        var covariance = outcome is FitOutcome.Converged ? search._at.Covariance() : null;
        if (outcome is FitOutcome.Converged && covariance is null)
        {
            outcome = FitOutcome.NotIdentified;
        }

        return new(search._at.Parameters, covariance, new FitReport(outcome, search._steps, search._evaluations, decrement));
    }

    private FitOutcome Climb()
    {
        for (; _steps < MostSteps; _steps++)
        {
            if (_at.Decrement < Enough)
            {
                Polish();
                return FitOutcome.Converged;
            }

            if (!TryStep())
            {
                // No way leads up, and it is not curved down all around: it is flat.
                return double.IsPositiveInfinity(_at.Decrement) ? FitOutcome.NotIdentified : FitOutcome.Stalled;
            }

            if (_at.Logarithms.Zip(_centre).Any(pair => Math.Abs(pair.First - pair.Second) > Edge))
            {
                return FitOutcome.Unbounded;
            }
        }

        return FitOutcome.Stalled;
    }

    private bool TryStep()
    {
        var step = _at.Direction();
        var longest = step.Max(Math.Abs);
        var length = Math.Min(1, LongestStep / longest);
        var rise = _at.RiseAlong(step);
        for (var i = 0; i < MostHalvings; i++, length /= 2)
        {
            var next = Evaluate(_at.Moved(step, length));
            if (next.Value >= _at.Value + (1e-4 * length * rise) - (Slack * Math.Abs(_at.Value)))
            {
                _at = next;
                return true;
            }
        }

        return false;
    }

    private void Polish()
    {
        for (var i = 0; i < 2; i++, _steps++)
        {
            var next = Evaluate(_at.Moved(_at.Direction(), 1));
            if (next.Decrement > _at.Decrement)
            {
                return;
            }

            _at = next;
        }
    }

    private NewtonPoint Evaluate(double[] logarithms)
    {
        _evaluations++;
        return new(logarithms, _likelihood(Array.ConvertAll(logarithms, Math.Exp)));
    }
}
