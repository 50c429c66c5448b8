using System.Diagnostics.Metrics;
using LibraryService.Desk;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace LibraryService.Hosting.Retention;

/// <summary>Deletes from time to time what has been kept for long enough.</summary>
internal sealed class RetentionService : RepeatingService
{
    private readonly IRetentionStore _store;
    private readonly RetentionOptions _options;
    private readonly ILogger _logger;
    private readonly Meter? _own;
    private readonly Counter<long> _deleted;

    /// <exception cref="InvalidOperationException">The store that is there deletes nothing.</exception>
    public RetentionService(IOptions<RetentionOptions> options, TimeProvider time, IRetentionStore? store = null, ILogger<RetentionService>? logger = null, IMeterFactory? meters = null)
        : base(time)
    {
        _store = store ?? throw new InvalidOperationException(
            "Retention deletes from a store that lasts, but none was added: AddSqliteStore or AddPostgresStore of LibraryService.EntityFrameworkCore adds one, or an IRetentionStore of your own.");
        _options = options.Value;
        _logger = logger ?? NullLogger<RetentionService>.Instance;
        _own = meters is null ? new Meter(LibraryServiceTelemetry.Name) : null;
        var meter = _own ?? meters!.Create(new MeterOptions(LibraryServiceTelemetry.Name));
        _deleted = meter.CreateCounter<long>(LibraryServiceTelemetry.RetentionDeleted, "{record}", "Cases, messages and answers that were deleted because they were old.");
    }

    protected override TimeSpan LongestErrorWait => _options.LongestErrorWait;

    private bool HasSomethingToDo => (_options.KeepCases ?? _options.KeepMessages ?? _options.KeepSurveys) is not null;

    public override void Dispose()
    {
        _own?.Dispose();
        base.Dispose();
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!HasSomethingToDo)
        {
            RetentionLog.NothingToDo(_logger);
            return Task.CompletedTask;
        }

        RetentionLog.Begins(_logger, _options.Interval);
        return base.ExecuteAsync(stoppingToken);
    }

    protected override async Task<TimeSpan> WorkAsync(CancellationToken ct)
    {
        var now = Time.GetUtcNow();
        var rule = new RetentionRule { CasesBefore = now - _options.KeepCases, MessagesBefore = now - _options.KeepMessages, SurveysBefore = now - _options.KeepSurveys };
        var gone = await _store.DeleteAsync(rule, _options.Batch, ct).ConfigureAwait(false);
        RetentionLog.Deleted(_logger, gone.Cases, gone.Messages, gone.Surveys);
        Count("case", gone.Cases);
        Count("message", gone.Messages);
        Count("survey", gone.Surveys);
        return _options.Interval;
    }

    protected override void Failed(int failures, TimeSpan wait, string error) => RetentionLog.StoreFailed(_logger, failures, wait, error);

    protected override Task StoppedAsync()
    {
        RetentionLog.Stopped(_logger);
        return Task.CompletedTask;
    }

    private void Count(string kind, long number) => _deleted.Add(number, new KeyValuePair<string, object?>("kind", kind));
}
