namespace LibraryService.Routing;

/// <summary>The plain form of an inquiry policy, for a configuration binder and for JSON. Null or nothing everywhere means: not said.</summary>
/// <remarks>Turned into the immutable value by <see cref="InquiryPolicy.From"/>, which names the path of what it cannot read.</remarks>
public sealed class InquiryPolicyDefinition
{
    /// <summary>The queues, in the order in which they are tried. At least one.</summary>
    public IList<InquiryQueueDefinition>? Queues { get; set; }

    /// <summary>The partner libraries, in the order of asking.</summary>
    public IList<PartnerLibraryDefinition>? Partners { get; set; }

    /// <summary>What patrons can do alone.</summary>
    public IList<SelfServiceOptionDefinition>? SelfService { get; set; }

    /// <summary>Topics that partners and volunteers never get.</summary>
    public IList<string>? AccountTopics { get; set; }

    /// <summary>How much of a capacity an inquiry takes, by channel, such as <c>"Chat": 50</c>.</summary>
    public IDictionary<string, int>? Weights { get; set; }

    /// <summary>How far ahead each priority stands, such as <c>"Urgent": "04:00:00"</c>.</summary>
    public IDictionary<string, TimeSpan>? HeadStarts { get; set; }

    /// <summary>See <see cref="InquiryPolicy.AskAgainAfter"/>.</summary>
    public TimeSpan? AskAgainAfter { get; set; }

    /// <summary>See <see cref="InquiryPolicy.LongestSilence"/>.</summary>
    public TimeSpan? LongestSilence { get; set; }

    /// <summary>See <see cref="InquiryPolicy.KeepFreeAfter"/>.</summary>
    public TimeSpan? KeepFreeAfter { get; set; }

    /// <summary>See <see cref="InquiryPolicy.PassOverFor"/>.</summary>
    public TimeSpan? PassOverFor { get; set; }

    /// <summary>See <see cref="InquiryPolicy.SelfServiceFor"/>.</summary>
    public TimeSpan? SelfServiceFor { get; set; }
}
