using Microsoft.Extensions.Logging;

namespace LibraryService.Hosting.Sla;

// Metrics, steps and kinds of errors: nothing that tells who asked.
internal static partial class SlaWatchLog
{
    [LoggerMessage(11, LogLevel.Information, "Promises are watched.")]
    public static partial void Begins(ILogger logger);

    [LoggerMessage(12, LogLevel.Information, "Promises are no longer watched.")]
    public static partial void Stopped(ILogger logger);

    [LoggerMessage(13, LogLevel.Warning, "A promise of {Metric} came to the step {Step}.")]
    public static partial void Raised(ILogger logger, string metric, string step);

    [LoggerMessage(14, LogLevel.Warning, "A case could not be looked at, and is looked at again once its claim has run out: {Error}.")]
    public static partial void Waits(ILogger logger, string error);

    [LoggerMessage(15, LogLevel.Error, "The store of cases failed, {Failures} times in a row; it is tried again in {Wait}: {Error}.")]
    public static partial void StoreFailed(ILogger logger, int failures, TimeSpan wait, string error);
}
