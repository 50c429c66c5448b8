namespace LibraryService.Samples.Bridge;

/// <summary>The settings of the bridge, the section <c>Bridge</c> of its configuration.</summary>
internal sealed class BridgeOptions
{
    /// <summary>Whether a made-up library system sends events, into files of its own. Null, the default: where neither a key nor a library system to be asked is set.</summary>
    public bool? Demo { get; set; }

    /// <summary>The SQLite file. It is made when it is not there, and its folder with it.</summary>
    public string Store { get; set; } = "App_Data/bridge.db";

    /// <summary>Where the messages of channels without a gateway are written.</summary>
    public string Pickup { get; set; } = "App_Data/outbox";

    /// <summary>Where answers wait that a second person has to read.</summary>
    public string Drafts { get; set; } = "App_Data/drafts";

    /// <summary>What callers show as <c>X-Api-Key</c>, at least 32 characters. Null, the default, is for this machine alone.</summary>
    public string? ApiKey { get; set; }

    /// <summary>With what providers sign their callbacks at <c>/receipts</c>, at least 32 characters. Null, the default: there are none.</summary>
    public string? ReceiptSecret { get; set; }

    /// <summary>With what the addresses in the list of objections are hashed, at least 32 characters. It stays the same for ever, or nobody is found in the list again. Null, the default: nobody can be erased.</summary>
    public string? HashKey { get; set; }

    /// <summary>The largest body of a request, in bytes.</summary>
    /// <value>1 KiB to 16 MiB. The default is 256 KiB.</value>
    public int MaxBody { get; set; } = 256 * 1024;

    /// <summary>How many requests a second one caller may make for long; twice as many at once.</summary>
    /// <value>1 to 10,000. The default is 400.</value>
    public int RequestsPerSecond { get; set; } = 400;

    /// <summary>How many desks may look on at once.</summary>
    /// <value>1 to 1,000. The default is 50.</value>
    public int MaxViewers { get; set; } = 50;
}
