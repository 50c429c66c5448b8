namespace LibraryService.Metrics.Churn;

/// <summary>The likelihood of the shifted beta-geometric model.</summary>
/// <remarks>To renew t times and more has the probability B(α, β+t)/B(α, β); to leave at the renewal t, B(α+1, β+t-1)/B(α, β).</remarks>
internal sealed class ShiftedLikelihood(double alpha, double beta)
{
    private readonly GammaTable _renew = new(beta);
    private readonly GammaTable _turns = new(alpha + beta);

    public double LogOfRenewing(int renewals) => _renew.Above(renewals).Log - _turns.Above(renewals).Log;

    public LikelihoodSums Over(IReadOnlyList<long> survivors)
    {
        var sums = new LikelihoodSums(2);
        for (var t = 1; t < survivors.Count; t++)
        {
            Add(sums, survivors[t - 1] - survivors[t], t - 1, t, left: true);
        }

        Add(sums, survivors[^1], survivors.Count - 1, survivors.Count - 1, left: false);
        return sums;
    }

    private void Add(LikelihoodSums sums, long holders, int renewed, int asked, bool left)
    {
        var (renew, turns, leave) = (_renew.Above(renewed), _turns.Above(asked), left ? 1 / alpha : 0);
        sums.Add(
            holders,
            (left ? Math.Log(alpha) : 0) + renew.Log - turns.Log,
            [leave - turns.Digamma, renew.Digamma - turns.Digamma],
            [-(leave * leave) - turns.Trigamma, -turns.Trigamma, renew.Trigamma - turns.Trigamma]);
    }
}
