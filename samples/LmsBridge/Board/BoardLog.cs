namespace LibraryService.Samples.Bridge.Board;

internal static partial class BoardLog
{
    [LoggerMessage(1, LogLevel.Warning, "The board could not be read and shows what it had: {Error}.")]
    public static partial void Unread(ILogger logger, string error);
}
