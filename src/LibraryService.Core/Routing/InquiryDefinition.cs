namespace LibraryService.Routing;

/// <summary>The plain form of <see cref="Inquiry"/>.</summary>
public sealed class InquiryDefinition
{
    /// <summary>The case. Required.</summary>
    public string? Id { get; set; }

    /// <summary>Who asks.</summary>
    public string? Patron { get; set; }

    /// <summary>How it came, such as <c>Chat</c>. Required.</summary>
    public string? Channel { get; set; }

    /// <summary>What it is about.</summary>
    public string? Topic { get; set; }

    /// <summary>The branch that was asked.</summary>
    public string? Branch { get; set; }

    /// <summary>The language to answer in, such as <c>es</c>.</summary>
    public string? Language { get; set; }

    /// <summary>What was asked.</summary>
    public string? Text { get; set; }

    /// <summary>The address that it came from.</summary>
    public string? ReplyTo { get; set; }

    /// <summary>When it came in, with an offset, such as <c>2026-11-23T10:00+00:00</c>. Required.</summary>
    public string? ReceivedAt { get; set; }

    /// <summary>How soon, such as <c>High</c>; normal when nothing is said.</summary>
    public string? Priority { get; set; }

    /// <summary>Skills that the answer needs.</summary>
    public IList<string>? Skills { get; set; }

    /// <summary>Who has dealt with the case before.</summary>
    public string? KnownBy { get; set; }

    /// <summary>Whether it was resolved once and has come back.</summary>
    public bool Reopened { get; set; }

    /// <summary>To whom it was given without an answer.</summary>
    public IList<InquiryAttemptDefinition>? Unanswered { get; set; }

    /// <summary>What self-service was offered, in order.</summary>
    public IList<SelfServiceAttemptDefinition>? SelfService { get; set; }

    /// <summary>Whether the patron asked for a person.</summary>
    public bool WantsPerson { get; set; }

    /// <summary>What the caller said to a call-back, such as <c>Declined</c>; not asked when nothing is said.</summary>
    public string? CallBack { get; set; }

    /// <summary>The partner library that handed it back.</summary>
    public PartnerHandBackDefinition? HandedBack { get; set; }
}
