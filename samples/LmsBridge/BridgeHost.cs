namespace LibraryService.Samples.Bridge;

/// <summary>The host: what is registered, and which paths it answers.</summary>
internal static class BridgeHost
{
    public static WebApplication Build(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddLibraryService();
        builder.AddLmsEvents();
        var app = builder.Build();
        app.MapLmsEvents();
        return app;
    }
}
