using System.Globalization;
using System.Text;
using LibraryService.Delivery;
using LibraryService.Metrics.Satisfaction;
using LibraryService.Privacy;

namespace LibraryService.Desk;

/// <summary>Something that happened to a case.</summary>
/// <remarks>Two events with one key are one event. Texts of it show what happened and when, never who asked or what was said.</remarks>
public sealed record CaseEvent
{
    /// <summary>Tells the event from all others of its case: for a message that came in, the key that its carrier gave it.</summary>
    /// <exception cref="ArgumentException">It is empty or white space.</exception>
    public required string Key
    {
        get;
        init
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(value);
            field = value;
        }
    }

    /// <summary>What happened.</summary>
    public required CaseEventKind Kind { get; init; }

    /// <summary>When it happened.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The case that it came from, when that case went into this one; the default value for an event of the case itself.</summary>
    public CaseId From { get; init; }

    /// <summary>What was asked; null but for an opening.</summary>
    public Inquiry? Inquiry { get; init; }

    /// <summary>What was missing in the inquiry, or in what is known of who wrote.</summary>
    public CaseNotices Notices { get; init; }

    /// <summary>What kind of feedback opened the case; null for a question.</summary>
    public VoiceKind? Voice { get; init; }

    /// <summary>The queue that has it from here on; the default value where none was chosen.</summary>
    public QueueId Queue { get; init; }

    /// <summary>Who has it from here on, or who answered; the default value for nobody in particular.</summary>
    public StaffId Staff { get; init; }

    /// <summary>The partner library that has it from here on; null when none has.</summary>
    public string? Partner { get; init; }

    /// <summary>When to ask again who answers; null when somebody has it.</summary>
    public DateTimeOffset? AskAgainAt { get; init; }

    /// <summary>For whom it waits, such as <c>waiting-on-patron</c>; null where it does not.</summary>
    public string? State { get; init; }

    /// <summary>The channel of a message; null where there is none, and for the opening of a case that the library began itself.</summary>
    public Channel? Channel { get; init; }

    /// <summary>What was said: personal data. Null where nothing was.</summary>
    public Personal<string>? Said { get; init; }

    /// <summary>Whether what the patron said needs no reply: a "thank you".</summary>
    public bool NeedsNoReply { get; init; }

    /// <summary>The message of the catalogue; the default value for words of one's own.</summary>
    public MessageName Message { get; init; }

    /// <summary>The language of the message; null where there is none.</summary>
    public string? Language { get; init; }

    /// <summary>What became of the message when it was written.</summary>
    public ReplyOutcome Outcome { get; init; }

    /// <summary>The ids of the rules for which it was held, such as <c>PR401</c>, with spaces between; null for none.</summary>
    public string? RuleIds { get; init; }

    /// <summary>
    /// The SHA-256 of each text that was written and is not kept to the character in the outbox, in hexadecimal with spaces between: of what was held, and of what is spoken. A second
    /// reading of it is found and erased by this. Null for none.
    /// </summary>
    public string? TextHashes { get; init; }

    /// <summary>The key of the entry in the outbox that a message went into, or that an end of a delivery is about; null for other kinds.</summary>
    public string? Entry { get; init; }

    /// <summary>How many entries a message went into that goes out on several channels at once, with the keys <c>Entry.1</c>, <c>Entry.2</c> ...; zero for one of them, or none.</summary>
    public int Entries { get; init; }

    /// <summary>How a delivery ended; null for other kinds.</summary>
    public DeliveryState? Delivery { get; init; }

    /// <summary>Why a delivery failed or was dropped; <see cref="DeliveryReason.None"/> where there is nothing to explain, and for what was kept before reasons were.</summary>
    public DeliveryReason Reason { get; init; }

    /// <summary>What the message whose delivery ended was sent for; null for other kinds, and for what was kept before this was.</summary>
    public MessagePurpose? Purpose { get; init; }

    /// <summary>The case that it went into; the default value for other kinds.</summary>
    public CaseId Into { get; init; }

    /// <summary>What the patron answered; the default value for other kinds.</summary>
    public SurveyAnswer Answer { get; init; }

    /// <summary>The other service that a message offered, or that the patron said yes or no to, such as <c>interlibrary-loan</c>; null where none was.</summary>
    public string? Offer { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Key = {Key}, Kind = {Kind}, At = {At:O}");
        return true;
    }
}
