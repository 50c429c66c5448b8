namespace LibraryService.Samples.Bridge.Demo;

internal static partial class DemoLog
{
    [LoggerMessage(1, LogLevel.Information, "No library system is set up, so that a made-up one sends events: watch them on the page.")]
    public static partial void Begun(ILogger logger);
}
