using LibraryService.Templates.Messages;

namespace LibraryService.Samples.Bridge.Demo;

/// <summary>What is set for the demo: files of its own, which nothing real is ever in, and messages that go into a folder.</summary>
internal static class DemoSettings
{
    private static readonly string[] Messages =
        [nameof(Acknowledge), nameof(Answer), nameof(Apology), nameof(HoldReady), nameof(NeedMoreInfo), nameof(SuggestionReceived)];

    /// <summary>Whether the demo is on: when it is said, or else where nothing says that there is a library system.</summary>
    public static bool IsOn(IConfiguration configuration) => configuration.GetValue<bool?>("Bridge:Demo")
        ?? (configuration["Bridge:ApiKey"] is null && !configuration.GetSection("Lms:Koha:Poll").Exists() && !configuration.GetSection("Lms:Folio:Poll").Exists());

    public static IEnumerable<KeyValuePair<string, string?>> In(string folder) =>
    [
        new("Bridge:Store", Path.Combine(folder, "bridge.db")),
        new("Bridge:Pickup", Path.Combine(folder, "outbox")),
        new("Bridge:Drafts", Path.Combine(folder, "drafts")),
        new("Lms:File", Path.Combine(folder, "lms.db")),
        new("Lms:Rollout:Mode", "Live"),
        .. Messages.Select(message => new KeyValuePair<string, string?>($"Lms:Rollout:Messages:{message}", "none")),
    ];
}
