using System.Globalization;
using System.Text;
using LibraryService.Privacy;

namespace LibraryService.Desk;

/// <summary>One thing that happened in the story of a patron, whoever recorded it.</summary>
/// <remarks>Two with one <see cref="Source"/> and <see cref="Key"/> are one thing told twice. Texts of it show what happened and when, never who or what was said.</remarks>
public sealed record PatronMoment
{
    /// <summary>The source of what a case tells.</summary>
    public const string OfDesk = "desk";

    /// <summary>The source of what the outbox tells.</summary>
    public const string OfOutbox = "outbox";

    /// <summary>The source of answers that stand outside cases.</summary>
    public const string OfSurveys = "surveys";

    /// <summary>The source of what the patron said about being reached, and what was learnt of the addresses.</summary>
    public const string OfContact = "contact";

    /// <summary>Who recorded it: one of the sources of this type, or another system's name, such as <c>koha</c>.</summary>
    /// <exception cref="ArgumentException">It is empty or white space.</exception>
    public required string Source { get; init => field = Named(value); }

    /// <summary>Tells it from all else that the source recorded.</summary>
    /// <exception cref="ArgumentException">It is empty or white space.</exception>
    public required string Key { get; init => field = Named(value); }

    /// <summary>When it happened, however much later it was heard of.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Whether only the day is known, which is that of <see cref="At"/> as it is written.</summary>
    public bool IsDayOnly { get; init; }

    /// <summary>What sort of thing it is.</summary>
    public required PatronMomentKind Kind { get; init; }

    /// <summary>What happened, as a word: the name of a <see cref="CaseEventKind"/>, of what became of a message, of a consent ..., or another system's own, such as <c>hold.cancelled</c>.</summary>
    /// <exception cref="ArgumentException">It is empty or white space.</exception>
    public required string What { get; init => field = Named(value); }

    /// <summary>What it happened to: a message, a purpose and channel, an address, a hold. Null where that is the case, or nothing in particular.</summary>
    public string? Subject { get; init; }

    /// <summary>The case it belongs to; the default value for none.</summary>
    public CaseId Case { get; init; }

    /// <summary>How; null where that says nothing.</summary>
    public Channel? Channel { get; init; }

    /// <summary>What it is about; the default value where that is not known.</summary>
    public Topic Topic { get; init; }

    /// <summary>The branch; the default value for none in particular.</summary>
    public BranchId Branch { get; init; }

    /// <summary>Who of the staff; the default value for nobody in particular.</summary>
    public StaffId Staff { get; init; }

    /// <summary>The queue; the default value where none is concerned.</summary>
    public QueueId Queue { get; init; }

    /// <summary>Which message of the catalogue; the default value for none.</summary>
    public MessageName Message { get; init; }

    /// <summary>More of what happened, as words: for whom a case waits, why a message was held, the answer with its scale. Null for no more.</summary>
    public string? Note { get; init; }

    /// <summary>What was said: personal data. Null where nothing was.</summary>
    public Personal<string>? Said { get; init; }

    /// <summary>The address that it came from or went to: personal data, for the patron and not for the telling. Null where none is known.</summary>
    public Personal<string>? Address { get; init; }

    private static string Named(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        return value;
    }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"At = {At:O}, Kind = {Kind}, What = {What}, Case = {Case}");
        return true;
    }
}
