namespace LibraryService.Samples.Bridge.Koha;

/// <summary>How Koha's REST interface is asked for what changed.</summary>
internal sealed class KohaPollOptions
{
    /// <summary>Where it is, such as <c>https://koha.example/api/v1/</c>: https, but on this very machine. Required.</summary>
    public Uri? BaseUrl { get; set; }

    /// <summary>The user of the interface (RESTBasicAuth). Required.</summary>
    public string? User { get; set; }

    /// <summary>The password. Required; it belongs into a secret of the host, not into a file.</summary>
    public string? Password { get; set; }

    /// <summary>How often, one second to a day.</summary>
    public TimeSpan Every { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>How far before the last record it asks again, one second to a day, for what was committed late. What comes twice changes nothing.</summary>
    public TimeSpan Overlap { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>The longest wait after an error, one second to a day.</summary>
    public TimeSpan LongestErrorWait { get; set; } = TimeSpan.FromMinutes(15);

    /// <summary>How many records it asks for at once, 1 to 1000.</summary>
    public int PerPage { get; set; } = 100;

    /// <summary>From when on holds, suggestions and tickets are told, the first time. Null, the default: from the first start. Patrons are read whole.</summary>
    public DateTimeOffset? Since { get; set; }

    internal bool IsWhole => BaseUrl is { IsAbsoluteUri: true } root && (root.Scheme is "https" || (root.Scheme is "http" && root.IsLoopback)) && !string.IsNullOrEmpty(User) && !string.IsNullOrEmpty(Password)
        && IsTime(Every) && IsTime(Overlap) && IsTime(LongestErrorWait) && PerPage is >= 1 and <= 1000;

    private static bool IsTime(TimeSpan time) => time >= TimeSpan.FromSeconds(1) && time <= TimeSpan.FromDays(1);
}
