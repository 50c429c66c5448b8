using LibraryService.Delivery;

namespace LibraryService.EntityFrameworkCore.Content;

/// <summary>The plain form of what never changes in an <see cref="OutboxEntry"/>: what it is about, and its messages as they were rendered.</summary>
internal sealed class StoredEntry
{
    public required string Key { get; set; }

    public string? Case { get; set; }

    public string? Patron { get; set; }

    public MessagePurpose Purpose { get; set; }

    public string? Topic { get; set; }

    public Urgency Urgency { get; set; }

    public string? Message { get; set; }

    public string? DigestKey { get; set; }

    public required List<StoredStep> Steps { get; set; }

    public List<StoredEntry>? Gathered { get; set; }

    public static StoredEntry Of(OutboxEntry entry) => new()
    {
        Key = entry.Key,
        Case = Name.Of(entry.Case.IsEmpty, entry.Case),
        Patron = Name.Of(entry.Patron.IsEmpty, entry.Patron),
        Purpose = entry.Purpose,
        Topic = Name.Of(entry.Topic.IsEmpty, entry.Topic),
        Urgency = entry.Urgency,
        Message = Name.Of(entry.Message.IsEmpty, entry.Message),
        DigestKey = entry.DigestKey,
        Steps = [.. entry.Steps.Select(StoredStep.Of)],
        Gathered = entry.Gathered.Count == 0 ? null : [.. entry.Gathered.Select(Of)],
    };

    /// <summary>The entry before anything has become of it.</summary>
    public OutboxEntry ToEntry() => new(Key, [.. Steps.Select(step => step.ToStep())])
    {
        Case = Case is null ? default : new CaseId(Case),
        Patron = Patron is null ? default : new PatronId(Patron),
        Purpose = Purpose,
        Topic = Topic is null ? default : new Topic(Topic),
        Urgency = Urgency,
        Message = Message is null ? default : new MessageName(Message),
        DigestKey = DigestKey,
        Gathered = Gathered is null ? [] : [.. Gathered.Select(part => part.ToEntry())],
    };
}
