using Microsoft.Extensions.Logging;

namespace LibraryService.Hosting.Retention;

// Counts and kinds of errors: nothing that tells whose it was.
internal static partial class RetentionLog
{
    [LoggerMessage(21, LogLevel.Information, "What is old is deleted every {Interval}.")]
    public static partial void Begins(ILogger logger, TimeSpan interval);

    [LoggerMessage(22, LogLevel.Warning, "Nothing is deleted, for no option says how long anything is kept.")]
    public static partial void NothingToDo(ILogger logger);

    [LoggerMessage(23, LogLevel.Information, "Deleted what was old: {Cases} cases, {Messages} further messages, {Surveys} answers to surveys.")]
    public static partial void Deleted(ILogger logger, long cases, long messages, long surveys);

    [LoggerMessage(24, LogLevel.Information, "What is old is no longer deleted.")]
    public static partial void Stopped(ILogger logger);

    [LoggerMessage(25, LogLevel.Error, "What is old could not be deleted, {Failures} times in a row; it is tried again in {Wait}: {Error}.")]
    public static partial void StoreFailed(ILogger logger, int failures, TimeSpan wait, string error);
}
