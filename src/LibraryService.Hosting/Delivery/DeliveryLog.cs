using Microsoft.Extensions.Logging;

namespace LibraryService.Hosting.Delivery;

// Counts, channels and kinds of errors: nothing that tells who a message is for.
internal static partial class DeliveryLog
{
    [LoggerMessage(1, LogLevel.Information, "Delivery begins on the channels {Channels}.")]
    public static partial void Begins(ILogger logger, string channels);

    [LoggerMessage(2, LogLevel.Information, "Delivery has stopped; what was claimed and not tried is given back.")]
    public static partial void Stopped(ILogger logger);

    [LoggerMessage(3, LogLevel.Debug, "Of {Claimed} messages {Arrived} were taken or arrived, {Postponed} wait, {Held} are held, {Dropped} were taken back, {Failed} failed.")]
    public static partial void Round(ILogger logger, int claimed, int arrived, int postponed, int held, int dropped, int failed);

    [LoggerMessage(4, LogLevel.Warning, "{Failed} messages are at the end of their plan and need a person.")]
    public static partial void Failed(ILogger logger, int failed);

    [LoggerMessage(5, LogLevel.Warning, "{Held} messages are held until a person lets them go.")]
    public static partial void Held(ILogger logger, int held);

    [LoggerMessage(6, LogLevel.Warning, "A message could not be asked about or kept, and waits: {Error}.")]
    public static partial void Waits(ILogger logger, string error);

    [LoggerMessage(7, LogLevel.Warning, "A case could not be told what became of its message, and will be told again: {Error}.")]
    public static partial void Untold(ILogger logger, string error);

    [LoggerMessage(8, LogLevel.Error, "The outbox failed, {Failures} times in a row; it is tried again in {Wait}: {Error}.")]
    public static partial void StoreFailed(ILogger logger, int failures, TimeSpan wait, string error);

    [LoggerMessage(9, LogLevel.Warning, "Nothing is sent from here, for no gateway was added.")]
    public static partial void NoGateway(ILogger logger);
}
