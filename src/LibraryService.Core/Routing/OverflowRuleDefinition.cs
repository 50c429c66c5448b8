namespace LibraryService.Routing;

/// <summary>The plain form of <see cref="OverflowRule"/>: when closed, unless <see cref="Length"/> or <see cref="Wait"/> is said; to any partner, unless one target is said.</summary>
public sealed class OverflowRuleDefinition
{
    /// <summary>When at least so many others wait.</summary>
    public int? Length { get; set; }

    /// <summary>When it has waited at least so long.</summary>
    public TimeSpan? Wait { get; set; }

    /// <summary>To this queue.</summary>
    public string? Queue { get; set; }

    /// <summary>To this partner library.</summary>
    public string? Partner { get; set; }

    /// <summary>To a call-back.</summary>
    public bool CallBack { get; set; }
}
