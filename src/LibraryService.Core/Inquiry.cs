using System.Globalization;
using System.Text;

namespace LibraryService;

/// <summary>What somebody asks of the library, and what is known about it when it is decided who answers.</summary>
/// <remarks>Its text form leaves out <see cref="Patron"/>, <see cref="Text"/>, <see cref="ReplyTo"/> and whoever is named in it, so that it may stand in a log.</remarks>
public sealed record Inquiry
{
    /// <summary>The case that it is, or becomes.</summary>
    public required CaseId Id { get; init; }

    /// <summary>Who asks; null when nobody knows or needs to.</summary>
    public PatronId? Patron { get; init; }

    /// <summary>How it reached the library.</summary>
    public required Channel Channel { get; init; }

    /// <summary>What it is about. The default, none, is for the queues that take every topic.</summary>
    public Topic Topic { get; init; }

    /// <summary>The branch that was asked; the default for none in particular.</summary>
    public BranchId BranchId { get; init; }

    /// <summary>The language to answer in, as a BCP 47 tag such as <c>es</c> or <c>pt-BR</c>. Empty, the default, when nobody knows: anybody may answer.</summary>
    public string Language { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = "";

    /// <summary>What was asked, in the patron's words.</summary>
    public string Text { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = "";

    /// <summary>
    /// The address that it came from, on its own channel, for an answer when nothing else is known of the patron: personal data. For the web site the mailbox
    /// that the form asks for. Null when it names none.
    /// </summary>
    public string? ReplyTo { get; init => field = string.IsNullOrWhiteSpace(value) ? null : value; }

    /// <summary>When it came in; waiting is counted from here, also after a reassignment.</summary>
    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>How soon the library means to deal with it.</summary>
    public Priority Priority { get; init; }

    /// <summary>Skills that its answer needs beside those that its queue asks for, at any level. Empty by default.</summary>
    /// <exception cref="ArgumentException">One is empty or white space.</exception>
    public IReadOnlyList<string> Skills { get; init => field = Named(value); } = [];

    /// <summary>Who has dealt with the case before; the default for nobody.</summary>
    public StaffId KnownBy { get; init; }

    /// <summary>Whether the case was resolved once and has come back. It then goes to <see cref="KnownBy"/> first.</summary>
    public bool Reopened { get; init; }

    /// <summary>To whom it was given without an answer. Empty by default.</summary>
    public IReadOnlyList<InquiryAttempt> Unanswered { get; init => field = Kept(value); } = [];

    /// <summary>What self-service it was offered, and what became of that. Empty by default.</summary>
    public IReadOnlyList<SelfServiceAttempt> SelfService { get; init => field = Kept(value); } = [];

    /// <summary>Whether the patron asked for a person: then nothing else is offered.</summary>
    public bool WantsPerson { get; init; }

    /// <summary>Whether the patron was asked to be called back, and what they said.</summary>
    public CallBackAnswer CallBack { get; init; }

    /// <summary>The partner library that had it and handed it back; null when none did.</summary>
    public PartnerHandBack? HandedBack { get; init; }

    /// <summary>Whether both say the same, the entries of their lists in order.</summary>
    public bool Equals(Inquiry? other) => other is not null
        && (Id, Patron, Channel, Topic, BranchId, ReceivedAt, Priority) == (other.Id, other.Patron, other.Channel, other.Topic, other.BranchId, other.ReceivedAt, other.Priority)
        && (KnownBy, Reopened, WantsPerson, CallBack, HandedBack) == (other.KnownBy, other.Reopened, other.WantsPerson, other.CallBack, other.HandedBack)
        && string.Equals(Language, other.Language, StringComparison.Ordinal)
        && string.Equals(Text, other.Text, StringComparison.Ordinal)
        && string.Equals(ReplyTo, other.ReplyTo, StringComparison.Ordinal)
        && Skills.SequenceEqual(other.Skills, StringComparer.Ordinal)
        && Unanswered.SequenceEqual(other.Unanswered)
        && SelfService.SequenceEqual(other.SelfService);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Channel, ReceivedAt);

    private static IReadOnlyList<string> Named(IReadOnlyList<string> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        foreach (var name in value)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(name, nameof(value));
        }

        return Kept(value);
    }

    private static IReadOnlyList<T> Kept<T>(IReadOnlyList<T> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.Count == 0 ? [] : [.. value];
    }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Id = {Id}, Channel = {Channel}, Topic = {Topic}, BranchId = {BranchId}, ")
            .Append(CultureInfo.InvariantCulture, $"Language = {Language}, ReceivedAt = {ReceivedAt:O}, Priority = {Priority}");
        return true;
    }
}
