namespace LibraryService.Samples.Bridge.Rollout;

/// <summary>How the library goes over from its system's notices to these messages: step by step, and one message at a time.</summary>
internal sealed class RolloutOptions
{
    /// <summary>How far it has gone. By default nothing is sent.</summary>
    public RolloutMode Mode { get; set; } = RolloutMode.Shadow;

    /// <summary>The messages that are switched on, each with the notice of the library system that is switched off for it, or <c>none</c>. What is not here stays in the shadow, in every mode.</summary>
    public Dictionary<string, string> Messages { get; set; } = new(StringComparer.Ordinal);

    /// <summary>The addresses that are written to in the mode <see cref="RolloutMode.AllowList"/>.</summary>
    public List<string> AllowList { get; set; } = [];

    /// <summary>The mailbox of the staff that gets what is for anybody else then.</summary>
    public string? StaffAddress { get; set; }

    /// <summary>How many messages may be due at once before they wait for a person, 1 to 1,000,000.</summary>
    public int Burst { get; set; } = 500;
}
