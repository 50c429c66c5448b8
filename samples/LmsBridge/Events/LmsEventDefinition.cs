namespace LibraryService.Samples.Bridge.Events;

/// <summary>The plain form of <see cref="LmsEvent"/>, as any system can post it. Everything but <see cref="Kind"/> and <see cref="Id"/> may be left out.</summary>
internal sealed class LmsEventDefinition
{
    public string? Kind { get; set; }

    public string? Id { get; set; }

    public string? Key { get; set; }

    public string? Patron { get; set; }

    public string? At { get; set; }

    public string? Branch { get; set; }

    public List<string?>? Items { get; set; }

    public string? Day { get; set; }

    public string? Text { get; set; }

    public string? ReplyTo { get; set; }

    public string? Channel { get; set; }

    public string? Language { get; set; }

    public string? Loss { get; set; }

    public List<string?>? OtherCopies { get; set; }

    public string? ByPatron { get; set; }

    public string? CancelReason { get; set; }

    public string? Refusal { get; set; }

    public string? Recall { get; set; }

    public string? NoticeNo { get; set; }

    public string? Notice { get; set; }
}
