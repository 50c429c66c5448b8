namespace LibraryService.Samples.Bridge.Metrics;

/// <summary>Answers Prometheus.</summary>
internal static class MetricsEndpoint
{
    public static void MapMetrics(this IEndpointRouteBuilder app) =>
        app.MapGet("/metrics", (MetricsRecorder recorder) => TypedResults.Text(recorder.Text(), PrometheusText.ContentType));
}
