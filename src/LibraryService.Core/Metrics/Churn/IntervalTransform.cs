namespace LibraryService.Metrics.Churn;

/// <summary>The scale on which the interval of a survival curve is even on both sides.</summary>
public enum IntervalTransform
{
    /// <summary>ln(-ln S): stays within 0 and 1, and is right for few people too. The default.</summary>
    LogLog,

    /// <summary>ln S, cut at 1.</summary>
    Log,

    /// <summary>S itself, cut at 0 and 1.</summary>
    Plain,
}
