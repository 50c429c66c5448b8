namespace LibraryService.Metrics.Satisfaction;

/// <summary>Finds the patterns of a chart of single figures.</summary>
internal static class ControlPatterns
{
    // The upper limit of a moving range, in mean moving ranges: D4 for two figures.
    private const double RangeLimit = 3.267;

    public static IEnumerable<ControlSignal> Find(IReadOnlyList<double> values, ControlLimits limits, IEnumerable<ControlRule> rules)
    {
        var wanted = rules.Distinct().Order().ToList();
        for (var point = 0; point < values.Count; point++)
        {
            foreach (var rule in wanted)
            {
                if (Fires(rule, values, limits, point))
                {
                    yield return new(point, rule, IsHigh(rule, values, limits, point));
                }
            }
        }
    }

    private static bool Fires(ControlRule rule, IReadOnlyList<double> values, ControlLimits limits, int last)
    {
        var (centre, sigma) = (limits.Centre, limits.Sigma);
        return rule switch
        {
            ControlRule.BeyondLimits => Math.Abs(values[last] - centre) > 3 * sigma,
            ControlRule.TwoOfThreeBeyondTwoSigma => Beyond(2, of: 3, sigmas: 2),
            ControlRule.FourOfFiveBeyondOneSigma => Beyond(4, of: 5, sigmas: 1),
            ControlRule.EightOnOneSide => Beyond(8, of: 8, sigmas: 0),
            ControlRule.NineOnOneSide => Beyond(9, of: 9, sigmas: 0),
            ControlRule.SixInATrend => All(6, (at, first) => at == first || Step(at) * Step(last) > 0),
            ControlRule.FourteenUpAndDown => All(14, (at, first) => at == first || (Step(at) != 0 && (at == first + 1 || Step(at) * Step(at - 1) < 0))),
            ControlRule.FifteenWithinOneSigma => All(15, (at, _) => Math.Abs(values[at] - centre) < sigma),
            ControlRule.EightBeyondOneSigma => All(8, (at, _) => Math.Abs(values[at] - centre) > sigma),
            ControlRule.MovingRangeBeyondLimit => last > 0 && Math.Abs(Step(last)) > RangeLimit * ControlLimits.RangeOfTwo * sigma,
            _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "This rule is no pattern of single figures."),
        };

        double Step(int at) => values[at] - values[at - 1];

        bool All(int count, Func<int, int, bool> holds)
        {
            var first = last - count + 1;
            return first >= 0 && Enumerable.Range(first, count).All(at => holds(at, first));
        }

        // So many of the last ones beyond, on the side of the last, which is one of them. Where there are not as many points, those there are do.
        bool Beyond(int count, int of, double sigmas)
        {
            var side = Math.Sign(values[last] - centre);
            var seen = 0;
            for (var at = last; at >= 0 && at > last - of; at--)
            {
                seen += side * (values[at] - centre) > sigmas * sigma ? 1 : 0;
            }

            return seen >= count && side * (values[last] - centre) > sigmas * sigma;
        }
    }

    private static bool IsHigh(ControlRule rule, IReadOnlyList<double> values, ControlLimits limits, int point) =>
        rule is ControlRule.SixInATrend or ControlRule.FourteenUpAndDown or ControlRule.MovingRangeBeyondLimit
            ? values[point] > values[point - 1]
            : values[point] > limits.Centre;
}
