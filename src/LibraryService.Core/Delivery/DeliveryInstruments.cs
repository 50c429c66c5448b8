using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace LibraryService.Delivery;

/// <summary>What a delivery worker reports to listeners of meters and activities.</summary>
internal sealed class DeliveryInstruments
{
    private static readonly Meter Shared = new(LibraryServiceTelemetry.Name);
    private static readonly ActivitySource Source = new(LibraryServiceTelemetry.Name);
    private readonly Counter<long> _attempts;
    private readonly Histogram<double> _duration;
    private readonly Counter<long> _ended;

    /// <param name="meters">Makes the meter; null for one of the whole process.</param>
    public DeliveryInstruments(IMeterFactory? meters)
    {
        var meter = meters?.Create(new MeterOptions(LibraryServiceTelemetry.Name)) ?? Shared;
        _attempts = meter.CreateCounter<long>(LibraryServiceTelemetry.DeliveryAttempts, "{message}", "Attempts to deliver a message.");
        _duration = meter.CreateHistogram<double>(LibraryServiceTelemetry.DeliveryDuration, "s", "How long a gateway took for one attempt.");
        _ended = meter.CreateCounter<long>(LibraryServiceTelemetry.DeliveryEnded, "{message}", "Messages that came to their end, or are held for a person.");
    }

    public static Activity? Round(int claimed)
    {
        var activity = claimed == 0 ? null : Source.StartActivity(LibraryServiceTelemetry.DeliveryRoundActivity);
        return activity?.SetTag("messages", claimed);
    }

    public static Activity? Attempt(Channel channel) =>
        Source.StartActivity(LibraryServiceTelemetry.DeliveryAttemptActivity, ActivityKind.Producer)?.SetTag("channel", $"{channel}");

    public void Tried(Activity? activity, Channel channel, DeliveryOutcome outcome, TimeSpan took)
    {
        var tags = new TagList { { "channel", $"{channel}" }, { "outcome", $"{outcome.Kind}" } };
        _attempts.Add(1, tags);
        _duration.Record(took.TotalSeconds, tags);
        activity?.SetTag("outcome", $"{outcome.Kind}");
    }

    public void Ended(OutboxEntry entry) => _ended.Add(1, new TagList { { "state", $"{entry.State}" }, { "reason", $"{entry.Reason}" } });
}
