using System.Diagnostics.Metrics;
using System.Text.RegularExpressions;
using LibraryService.Samples.Bridge.Metrics;
using Microsoft.Extensions.DependencyInjection;

namespace LibraryService.Samples.Bridge.Tests.Metrics;

/// <summary>What Prometheus reads.</summary>
public sealed partial class PrometheusTextTests : IDisposable
{
    private readonly ServiceProvider _services = new ServiceCollection().AddMetrics().AddSingleton<MetricsRecorder>().BuildServiceProvider();
    private readonly Meter _meter;
    private readonly MetricsRecorder _recorder;

    public PrometheusTextTests()
    {
        _meter = _services.GetRequiredService<IMeterFactory>().Create(LibraryServiceTelemetry.Name);
        _recorder = _services.GetRequiredService<MetricsRecorder>();
        _recorder.StartAsync(TestContext.Current.CancellationToken).GetAwaiter().GetResult();
    }

    public void Dispose() => _services.Dispose();

    [Fact]
    public void A_counter_is_added_up_by_its_tags()
    {
        var counter = _meter.CreateCounter<long>("library_service.test.attempts", "{message}", "Attempts.");
        counter.Add(2, new KeyValuePair<string, object?>("channel", "Email"));
        counter.Add(3, new KeyValuePair<string, object?>("channel", "Email"));
        counter.Add(1, new KeyValuePair<string, object?>("channel", "Sms"));
        Lines("library_service_test_attempts").ShouldBe(
        [
            "# HELP library_service_test_attempts_total Attempts.",
            "# TYPE library_service_test_attempts_total counter",
            "library_service_test_attempts_total{channel=\"Email\"} 5",
            "library_service_test_attempts_total{channel=\"Sms\"} 1",
        ]);
    }

    [Fact]
    public void A_histogram_counts_what_lies_at_or_below_each_bound()
    {
        var histogram = _meter.CreateHistogram("library_service.test.duration", "s", "Took.", advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.1, 1] });
        foreach (var seconds in (double[])[0.05, 0.1, 0.5, 7])
        {
            histogram.Record(seconds);
        }

        Lines("library_service_test_duration").ShouldBe(
        [
            "# HELP library_service_test_duration_seconds Took.",
            "# TYPE library_service_test_duration_seconds histogram",
            "library_service_test_duration_seconds_bucket{le=\"0.1\"} 2",
            "library_service_test_duration_seconds_bucket{le=\"1\"} 3",
            "library_service_test_duration_seconds_bucket{le=\"+Inf\"} 4",
            "library_service_test_duration_seconds_sum 7.65",
            "library_service_test_duration_seconds_count 4",
        ]);
    }

    [Fact]
    public void A_gauge_is_asked_when_it_is_read()
    {
        var value = 1;
        _meter.CreateObservableGauge("library_service.test.due", () => value, "{message}");
        _recorder.Text();
        value = 7;
        Lines("library_service_test_due")[^1].ShouldBe("library_service_test_due 7");
    }

    [Fact]
    public void A_value_with_quotes_backslashes_and_line_breaks_stays_in_its_line()
    {
        _meter.CreateCounter<int>("library_service.test.odd", null, "One\nline \\ only").Add(1, new KeyValuePair<string, object?>("wh-at", "a\"b\\c\nd"));
        Lines("library_service_test_odd").ShouldBe(
        [
            "# HELP library_service_test_odd_total One\\nline \\\\ only",
            "# TYPE library_service_test_odd_total counter",
            "library_service_test_odd_total{wh_at=\"a\\\"b\\\\c\\nd\"} 1",
        ]);
    }

    [Fact]
    public void Tags_without_end_take_no_memory_without_end()
    {
        var counter = _meter.CreateCounter<int>("library_service.test.many");
        for (var i = 0; i < 3000; i++)
        {
            counter.Add(1, new KeyValuePair<string, object?>("id", i));
        }

        var lines = Lines("library_service_test_many");
        lines.Count.ShouldBeLessThan(1100);
        lines.Count(line => line is "library_service_test_many_total{overflow=\"true\"} 2000").ShouldBe(1);
    }

    [Fact]
    public async Task The_bridge_tells_of_messages_requests_and_memory_and_every_line_has_the_form_that_is_read()
    {
        await using var bridge = await WholeBridge.StartAsync();
        await bridge.AskAsync();
        await bridge.TakenAsync("/cases/koha-ticket-9/reply", """{"writer":"ada","question":"Is the year right?","answer":"You are right, it is 1965. We have put it right."}""");
        await Eventually.Is(async () => (await TextAsync(bridge)).Contains("library_service_delivery_attempts_total{channel=\"Email\",outcome=", StringComparison.Ordinal));
        var text = await TextAsync(bridge);
        text.ShouldContain("http_server_request_duration_seconds_bucket{");
        text.ShouldContain("dotnet_gc_heap_total_allocated_bytes_total ");
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            line.ShouldMatch(line.StartsWith('#') ? Comment().ToString() : Sample().ToString());
        }

        text.ShouldEndWith("\n");
        string[] types = [.. text.Split('\n').Where(line => line.StartsWith("# TYPE", StringComparison.Ordinal))];
        types.Distinct(StringComparer.Ordinal).Count().ShouldBe(types.Length);
    }

    private static async Task<string> TextAsync(WholeBridge bridge)
    {
        using var response = await bridge.GetAsync("/metrics", "text/plain");
        response.Content.Headers.ContentType!.ToString().ShouldBe(PrometheusText.ContentType);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    private IReadOnlyList<string> Lines(string name) => [.. _recorder.Text().Split('\n').Where(line => line.Contains(name, StringComparison.Ordinal))];

    [GeneratedRegex("^# (HELP|TYPE) [a-zA-Z_:][a-zA-Z0-9_:]* .*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Comment();

    [GeneratedRegex("""^[a-zA-Z_:][a-zA-Z0-9_:]*(\{[a-zA-Z_][a-zA-Z0-9_]*="([^"\\]|\\.)*"(,[a-zA-Z_][a-zA-Z0-9_]*="([^"\\]|\\.)*")*\})? (\+Inf|-Inf|NaN|-?[0-9.]+(E[+-]?[0-9]+)?)$""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Sample();
}
