namespace LibraryService.Evidence;

/// <summary>How two periods were compared.</summary>
public enum EvidenceMethod
{
    /// <summary>Newcombe's interval for the difference of two shares (R. G. Newcombe, Statistics in Medicine 17 (1998), 873-890, method 10).</summary>
    Newcombe,

    /// <summary>The interval of a difference from the intervals of both (G. Y. Zou and A. Donner, Statistics in Medicine 27 (2008), 1693-1702), which is Newcombe's way for any two figures.</summary>
    VarianceRecovery,

    /// <summary>The share that this period has of the counts of both, by Wilson's interval, beside its share of the days
    /// (J. Przyborowski and H. Wilenski, Biometrika 31 (1940), 313-323). The interval is that of the ratio of the daily counts.</summary>
    ConditionalCounts,

    /// <summary>Whether the two intervals overlap; they are named different only where they do not, which is more careful than the confidence says
    /// (N. Schenker and J. F. Gentleman, The American Statistician 55 (2001), 182-186).</summary>
    SeparateIntervals,
}
