using System.Globalization;
using System.Text;
using LibraryService.Templates.Messages;

namespace LibraryService.Samples.Bridge.Events;

/// <summary>Something that happened in a library system, in words that no system owns. Its text form shows what happened, never to whom.</summary>
internal sealed record LmsEvent
{
    /// <summary>What happened.</summary>
    public required LmsEventKind Kind { get; init; }

    /// <summary>The system that tells: <c>koha</c>, <c>folio</c>, or <c>lms</c> for any other.</summary>
    public required string System { get; init; }

    /// <summary>The number that the system has for the hold, loan, ticket, suggestion or notice. The case takes its name from it, so that an event that comes again changes nothing.</summary>
    public required string Id { get; init; }

    /// <summary>Tells one message about it from all others, such as the number of a ticket's update; null where there is one only.</summary>
    public string? Key { get; init; }

    /// <summary>Whose it is; the default value when nobody is known.</summary>
    public PatronId Patron { get; init; }

    /// <summary>When it happened; null for now.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>The branch, as this library calls it; the default value for none.</summary>
    public BranchId Branch { get; init; }

    /// <summary>The titles. Empty when the system does not say.</summary>
    public IReadOnlyList<string> Items { get; init; } = [];

    /// <summary>The day that it is about: the last on which a hold waits, the one on which a loan is due, or on which a purchase is expected. Null when the system does not say.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>What was written, by the patron or by staff. Empty for nothing.</summary>
    public string Text { get; init; } = "";

    /// <summary>The mailbox that it came from; null for none.</summary>
    public string? ReplyTo { get; init; }

    /// <summary>How it reached the library.</summary>
    public Channel Channel { get; init; } = Channel.Web;

    /// <summary>The language to answer in; empty when nobody knows.</summary>
    public string Language { get; init; } = "";

    /// <summary>What happened to a copy; null where nothing did.</summary>
    public ItemLoss? Loss { get; init; }

    /// <summary>For each other copy the day on which it would be the patron's; null for one of which nobody can tell.</summary>
    public IReadOnlyList<DateOnly?> OtherCopies { get; init; } = [];

    /// <summary>Whether the patron asked for a hold to be cancelled.</summary>
    public bool ByPatron { get; init; }

    /// <summary>Why the library cancelled; null when the system does not say.</summary>
    public HoldCancelReason? CancelReason { get; init; }

    /// <summary>Why what was suggested is not bought; null when the system does not say.</summary>
    public SuggestionRefusal? Refusal { get; init; }

    /// <summary>Why a loan is asked back early; null when the system does not say.</summary>
    public RecallCause? Recall { get; init; }

    /// <summary>Which notice of its kind it is, from 1.</summary>
    public int NoticeNo { get; init; } = 1;

    /// <summary>The library system's own name for a notice, such as <c>HOLD</c>; null where there is none.</summary>
    public string? Notice { get; init; }

    /// <summary>The case that it becomes, or that it is about.</summary>
    public CaseId Case => new(Kind switch
    {
        LmsEventKind.HoldReady or LmsEventKind.HoldCollected => $"{System}-hold-{Id}-ready",
        LmsEventKind.HoldLost => $"{System}-hold-{Id}-lost",
        LmsEventKind.HoldCancelled => $"{System}-hold-{Id}-cancelled",
        LmsEventKind.HoldExpired => $"{System}-hold-{Id}-expired",
        LmsEventKind.LoanDueSoon => $"{System}-loan-{Id}-due-{On}",
        LmsEventKind.LoanOverdue => $"{System}-loan-{Id}-overdue-{On}-{NoticeNo.ToString(CultureInfo.InvariantCulture)}",
        LmsEventKind.LoanRecalled => $"{System}-loan-{Id}-recalled-{On}",
        LmsEventKind.LoanRenewed => $"{System}-loan-{Id}-renewed-{On}",
        LmsEventKind.LoanReturned => $"{System}-loan-{Id}",
        LmsEventKind.SuggestionMade or LmsEventKind.SuggestionAccepted or LmsEventKind.SuggestionDeclined or LmsEventKind.SuggestionAvailable => $"{System}-suggestion-{Id}",
        LmsEventKind.NoticeFailed or LmsEventKind.NoticeSent => $"{System}-notice-{Id}",
        LmsEventKind.Unreadable => $"{System}-unreadable-{Id}",
        _ => $"{System}-ticket-{Id}",
    });

    private string On => Day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "undated";

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Kind = {Kind}, Case = {Case}");
        return true;
    }
}
