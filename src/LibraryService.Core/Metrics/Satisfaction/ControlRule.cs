namespace LibraryService.Metrics.Satisfaction;

/// <summary>A pattern that chance alone hardly makes.</summary>
/// <remarks>A sigma is that of the chart's limits. A rule fires at the last point of its pattern.</remarks>
public enum ControlRule
{
    /// <summary>One point beyond three sigma.</summary>
    BeyondLimits,

    /// <summary>Two of three points beyond two sigma on the same side, the last among them.</summary>
    TwoOfThreeBeyondTwoSigma,

    /// <summary>Four of five points beyond one sigma on the same side, the last among them.</summary>
    FourOfFiveBeyondOneSigma,

    /// <summary>Eight points running on the same side of the centre.</summary>
    EightOnOneSide,

    /// <summary>Nine points running on the same side of the centre.</summary>
    NineOnOneSide,

    /// <summary>Six points running, each above the one before, or each below.</summary>
    SixInATrend,

    /// <summary>Fourteen points running that go up and down by turns.</summary>
    FourteenUpAndDown,

    /// <summary>Fifteen points running within one sigma: the limits are too wide, or points of different kinds are mixed.</summary>
    FifteenWithinOneSigma,

    /// <summary>Eight points running beyond one sigma, on either side.</summary>
    EightBeyondOneSigma,

    /// <summary>A step from the point before of more than 3.27 mean moving ranges.</summary>
    MovingRangeBeyondLimit,

    /// <summary>The weighted mean of the points so far beyond its limits.</summary>
    WeightedMeanBeyondLimits,

    /// <summary>The excess that has added up beyond what is decided on.</summary>
    SumBeyondLimits,
}
