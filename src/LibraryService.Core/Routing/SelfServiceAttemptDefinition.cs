namespace LibraryService.Routing;

/// <summary>The plain form of <see cref="SelfServiceAttempt"/>.</summary>
public sealed class SelfServiceAttemptDefinition
{
    /// <summary>What was offered. Required.</summary>
    public string? Option { get; set; }

    /// <summary>What became of it, such as <c>Declined</c>; only offered when nothing is said.</summary>
    public string? Outcome { get; set; }
}
