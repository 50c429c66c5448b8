using System.Diagnostics.CodeAnalysis;
using LibraryService.Hours;

namespace LibraryService.Routing;

/// <summary>A line in which inquiries wait, whom it is for, and who answers.</summary>
/// <remarks>An inquiry belongs to the first queue of the policy whose conditions it meets.</remarks>
[SuppressMessage("Naming", "CA1711", Justification = "It is no collection: the people at the desk call it a queue.")]
public sealed record InquiryQueue
{
    private static readonly QueueRing[] Everybody = [new()];

    /// <param name="id">What the queue is called.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value, which names no queue.</exception>
    public InquiryQueue(QueueId id)
    {
        Id = id.IsEmpty ? throw new ArgumentException("A queue has a name, but this is the default value, which names none.", nameof(id)) : id;
    }

    /// <summary>What the queue is called.</summary>
    public QueueId Id { get; }

    /// <summary>The topics it is for; <c>account</c> covers <c>account.fine</c>. Empty, the default, is all.</summary>
    public IReadOnlyList<Topic> Topics { get; init => field = Kept(value); } = [];

    /// <summary>The channels it is for. Empty, the default, is all.</summary>
    public IReadOnlyList<Channel> Channels { get; init => field = Kept(value); } = [];

    /// <summary>The languages it is for; an inquiry whose language nobody knows fits. Empty, the default, is all.</summary>
    /// <exception cref="ArgumentException">One is no language tag.</exception>
    public IReadOnlyList<string> Languages { get; init => field = [.. Kept(value).Select(InquiryLanguage.Checked)]; } = [];

    /// <summary>The branches it is for. Empty, the default, is all.</summary>
    public IReadOnlyList<BranchId> Branches { get; init => field = Kept(value); } = [];

    /// <summary>When its people answer. Around the clock by default.</summary>
    public ServiceHours Hours { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = ServiceHours.Always;

    /// <summary>Who is asked, and after how much waiting; at least one, the waits ascending. Everybody at once by default.</summary>
    /// <exception cref="ArgumentException">There is none, or a later one is asked earlier.</exception>
    public IReadOnlyList<QueueRing> Rings { get; init => field = Ascending(value); } = Everybody;

    /// <summary>Who of several in one ring gets it. The longest idle by default.</summary>
    public InquiryStrategy Strategy { get; init; }

    /// <summary>Where it goes when nobody can take it, in the order of trying. Empty, the default, is nowhere: it waits.</summary>
    public IReadOnlyList<OverflowRule> Overflow { get; init => field = Kept(value); } = [];

    /// <summary>How long somebody has to answer before it goes to another; null, the default, for as long as they need.</summary>
    /// <value>More than zero and at most 365 days.</value>
    public TimeSpan? AnswerWithin { get; init => field = value is { } limit ? InquiryPolicy.CheckedSpan(limit) : null; }

    internal bool Takes(Inquiry inquiry) =>
        (Topics.Count == 0 || InquiryTopics.Covered(Topics, inquiry.Topic))
        && (Channels.Count == 0 || Channels.Contains(inquiry.Channel))
        && InquiryLanguage.Allowed(Languages, inquiry.Language)
        && (Branches.Count == 0 || Branches.Contains(inquiry.BranchId));

    private static IReadOnlyList<QueueRing> Ascending(IReadOnlyList<QueueRing> value)
    {
        var rings = Kept(value);
        if (rings.Count == 0)
        {
            throw new ArgumentException("A queue has at least one ring of people who answer, but this one is empty.", nameof(value));
        }

        for (var i = 1; i < rings.Count; i++)
        {
            if (rings[i].After < rings[i - 1].After)
            {
                throw new ArgumentException($"Rings widen: each is asked after the one before it, but {rings[i].After} comes after {rings[i - 1].After}.", nameof(value));
            }
        }

        return rings;
    }

    private static IReadOnlyList<T> Kept<T>(IReadOnlyList<T> value)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.Any(one => one is null) ? throw new ArgumentException("An entry is missing.", nameof(value)) : [.. value];
    }
}
