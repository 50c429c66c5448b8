namespace LibraryService.Routing;

/// <summary>The plain form of <see cref="InquiryFacts"/>.</summary>
public sealed class InquiryFactsDefinition
{
    /// <summary>What was asked. Required.</summary>
    public InquiryDefinition? Inquiry { get; set; }

    /// <summary>The staff; nobody when nothing is said.</summary>
    public StaffPresenceDefinition? Presence { get; set; }

    /// <summary>When to decide, with an offset; when it came in when nothing is said.</summary>
    public string? At { get; set; }

    /// <summary>The policy to go by, if the facts bring their own.</summary>
    public InquiryPolicyDefinition? Policy { get; set; }
}
