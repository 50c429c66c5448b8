namespace LibraryService.Metrics.Satisfaction;

/// <summary>Sets of rules that belong together. The more rules, the sooner a signal, and the oftener a false one.</summary>
public static class ControlRules
{
    /// <summary>The four rules of Western Electric, "Statistical Quality Control Handbook" (1956). In a steady process about one point in ninety gives a false signal.</summary>
    public static IReadOnlyList<ControlRule> WesternElectric { get; } =
        [ControlRule.BeyondLimits, ControlRule.TwoOfThreeBeyondTwoSigma, ControlRule.FourOfFiveBeyondOneSigma, ControlRule.EightOnOneSide];

    /// <summary>The eight rules of L. S. Nelson, "The Shewhart control chart: tests for special causes", Journal of Quality Technology 16 (1984), 237-239.</summary>
    public static IReadOnlyList<ControlRule> Nelson { get; } =
    [
        ControlRule.BeyondLimits, ControlRule.NineOnOneSide, ControlRule.SixInATrend, ControlRule.FourteenUpAndDown,
        ControlRule.TwoOfThreeBeyondTwoSigma, ControlRule.FourOfFiveBeyondOneSigma, ControlRule.FifteenWithinOneSigma, ControlRule.EightBeyondOneSigma,
    ];
}
