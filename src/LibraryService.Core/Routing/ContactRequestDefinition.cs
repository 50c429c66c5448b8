namespace LibraryService.Routing;

/// <summary>The plain form of the facts of a message, so that they can be saved and a decision tried again. It holds personal data.</summary>
public sealed class ContactRequestDefinition
{
    /// <summary>How the patron can and may be reached. Required.</summary>
    public PatronContactDefinition? Patron { get; set; }

    /// <summary>Service, which holds when nothing is said, Outreach or Legal.</summary>
    public string? Purpose { get; set; }

    /// <summary>What it is about.</summary>
    public string? Topic { get; set; }

    /// <summary>Normal, which holds when nothing is said, Low, High or Urgent.</summary>
    public string? Urgency { get; set; }

    /// <summary>When the decision is made, with its offset. Required.</summary>
    public string? At { get; set; }

    /// <summary>From when on the message makes no sense any more.</summary>
    public string? ExpiresAt { get; set; }

    /// <summary>When what it is about was settled.</summary>
    public string? SettledAt { get; set; }

    /// <summary>Tells the message from all others.</summary>
    public string? DuplicateKey { get; set; }

    /// <summary>What the patron was sent before.</summary>
    public IList<ContactSentDefinition>? Sent { get; set; }

    /// <summary>Where the item is to be collected.</summary>
    public string? PickupBranch { get; set; }

    /// <summary>How long the message is, in characters.</summary>
    public int? Length { get; set; }

    /// <summary>Whether it is of no use without a link, a picture or an app.</summary>
    public bool NeedsSmartPhone { get; set; }

    /// <summary>Whether others must not read it.</summary>
    public bool IsConfidential { get; set; }

    /// <summary>The most that one attempt may cost.</summary>
    public decimal? MostCost { get; set; }
}
