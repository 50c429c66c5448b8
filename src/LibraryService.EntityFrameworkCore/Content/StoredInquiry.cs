namespace LibraryService.EntityFrameworkCore.Content;

/// <summary>The plain form of <see cref="Inquiry"/>.</summary>
internal sealed class StoredInquiry
{
    public required string Id { get; set; }

    /// <summary>Empty for a patron that is there and names nobody.</summary>
    public string? Patron { get; set; }

    public Channel Channel { get; set; }

    public string? Topic { get; set; }

    public string? Branch { get; set; }

    public string? Language { get; set; }

    public string? Text { get; set; }

    public string? ReplyTo { get; set; }

    public DateTimeOffset ReceivedAt { get; set; }

    public Priority Priority { get; set; }

    public List<string>? Skills { get; set; }

    public string? KnownBy { get; set; }

    public bool Reopened { get; set; }

    public List<StoredInquiryAttempt>? Unanswered { get; set; }

    public List<StoredSelfService>? SelfService { get; set; }

    public bool WantsPerson { get; set; }

    public CallBackAnswer CallBack { get; set; }

    public string? HandedBackBy { get; set; }

    public DateTimeOffset HandedBackAt { get; set; }

    public static StoredInquiry Of(Inquiry inquiry) => new()
    {
        Id = inquiry.Id.ToString(),
        Patron = inquiry.Patron?.ToString(),
        Channel = inquiry.Channel,
        Topic = Name.Of(inquiry.Topic.IsEmpty, inquiry.Topic),
        Branch = Name.Of(inquiry.BranchId.IsEmpty, inquiry.BranchId),
        Language = inquiry.Language.Length == 0 ? null : inquiry.Language,
        Text = inquiry.Text.Length == 0 ? null : inquiry.Text,
        ReplyTo = inquiry.ReplyTo,
        ReceivedAt = inquiry.ReceivedAt,
        Priority = inquiry.Priority,
        Skills = inquiry.Skills.Count == 0 ? null : [.. inquiry.Skills],
        KnownBy = Name.Of(inquiry.KnownBy.IsEmpty, inquiry.KnownBy),
        Reopened = inquiry.Reopened,
        Unanswered = inquiry.Unanswered.Count == 0 ? null : [.. inquiry.Unanswered.Select(StoredInquiryAttempt.Of)],
        SelfService = inquiry.SelfService.Count == 0 ? null : [.. inquiry.SelfService.Select(StoredSelfService.Of)],
        WantsPerson = inquiry.WantsPerson,
        CallBack = inquiry.CallBack,
        HandedBackBy = inquiry.HandedBack?.Partner,
        HandedBackAt = inquiry.HandedBack?.At ?? default,
    };

    public Inquiry ToInquiry() => new()
    {
        Id = Id.Length == 0 ? default : new CaseId(Id),
        Patron = Patron switch { null => null, "" => default(PatronId), _ => new PatronId(Patron) },
        Channel = Channel,
        Topic = Topic is null ? default : new Topic(Topic),
        BranchId = Branch is null ? default : new BranchId(Branch),
        Language = Language ?? "",
        Text = Text ?? "",
        ReplyTo = ReplyTo,
        ReceivedAt = ReceivedAt,
        Priority = Priority,
        Skills = Skills ?? [],
        KnownBy = KnownBy is null ? default : new StaffId(KnownBy),
        Reopened = Reopened,
        Unanswered = Unanswered is null ? [] : [.. Unanswered.Select(attempt => attempt.ToAttempt())],
        SelfService = SelfService is null ? [] : [.. SelfService.Select(attempt => attempt.ToAttempt())],
        WantsPerson = WantsPerson,
        CallBack = CallBack,
        HandedBack = HandedBackBy is null ? null : new PartnerHandBack(HandedBackBy, HandedBackAt),
    };
}
