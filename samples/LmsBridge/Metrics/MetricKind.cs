namespace LibraryService.Samples.Bridge.Metrics;

/// <summary>How an instrument counts.</summary>
internal enum MetricKind
{
    /// <summary>What is added up and only rises.</summary>
    Counter,

    /// <summary>A counter that tells its whole sum each time.</summary>
    ObservedCounter,

    /// <summary>What is added up and may fall.</summary>
    UpDownCounter,

    /// <summary>A value as it is now.</summary>
    Gauge,

    /// <summary>How measurements are spread over buckets.</summary>
    Histogram,
}
