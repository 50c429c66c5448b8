using System.Collections.Immutable;

namespace LibraryService.Routing;

/// <summary>Who answers what: the queues of a library, its partners and its self-service.</summary>
public sealed partial class InquiryPolicy
{
    private static readonly TimeSpan LongestSpan = TimeSpan.FromDays(365);

    /// <param name="queues">The queues, at least one, in the order in which they are tried for an inquiry. The last one also takes what none is for.</param>
    /// <param name="partners">The partner libraries, in the order of asking; null for none.</param>
    /// <exception cref="ArgumentException">
    /// There is no queue, two queues or partners have one name, or an overflow leads to what is not there, in a circle, or through more than 32 queues.
    /// </exception>
    public InquiryPolicy(IEnumerable<InquiryQueue> queues, IEnumerable<PartnerLibrary>? partners = null)
    {
        ArgumentNullException.ThrowIfNull(queues);
        Queues = [.. queues];
        Partners = [.. partners ?? []];
        if (Queues.Count == 0)
        {
            throw new ArgumentException("A policy has at least one queue, but this one has none.", nameof(queues));
        }

        ThrowIfTwice(Queues.Select(queue => queue.Id.ToString()), "queue", nameof(queues));
        ThrowIfTwice(Partners.Select(partner => partner.Name), "partner", nameof(partners));
        OverflowChains.Check(Queues, Partners);
    }

    /// <summary>How much of somebody's capacity an inquiry takes where <see cref="Weights"/> says nothing.</summary>
    public static IReadOnlyDictionary<Channel, int> DefaultWeights { get; } = new Dictionary<Channel, int>
    {
        [Channel.Voice] = 100,
        [Channel.PhoneTree] = 100,
        [Channel.InPerson] = 100,
        [Channel.Chat] = 50,
        [Channel.Sms] = 25,
        [Channel.Social] = 25,
        [Channel.Push] = 25,
        [Channel.InApp] = 25,
        [Channel.Email] = 20,
        [Channel.Web] = 20,
        [Channel.Letter] = 20,
        [Channel.Postcard] = 20,
    }.ToImmutableDictionary();

    /// <summary>How far ahead of a normal inquiry, as if received earlier, each priority stands where <see cref="HeadStarts"/> says nothing.</summary>
    public static IReadOnlyDictionary<Priority, TimeSpan> DefaultHeadStarts { get; } = new Dictionary<Priority, TimeSpan>
    {
        [Priority.Low] = TimeSpan.FromMinutes(-30),
        [Priority.Normal] = TimeSpan.Zero,
        [Priority.High] = TimeSpan.FromMinutes(30),
        [Priority.Urgent] = TimeSpan.FromHours(4),
    }.ToImmutableDictionary();

    /// <summary>One queue, always open, that everybody answers.</summary>
    public static InquiryPolicy Default { get; } = new([new InquiryQueue(new QueueId("desk"))]);

    /// <summary>The queues, in the order in which they are tried.</summary>
    public IReadOnlyList<InquiryQueue> Queues { get; }

    /// <summary>The partner libraries, in the order of asking.</summary>
    public IReadOnlyList<PartnerLibrary> Partners { get; }

    /// <summary>What patrons can do alone, in the order of offering. Empty by default.</summary>
    /// <exception cref="ArgumentException">Two have one name.</exception>
    public IReadOnlyList<SelfServiceOption> SelfService { get; init => field = Distinct(value); } = [];

    /// <summary>Topics for which a card or an account must be seen: partners and volunteers never get them. <c>account</c> covers <c>account.fine</c>. Empty by default.</summary>
    public IReadOnlyList<Topic> AccountTopics { get; init => field = Kept(value); } = [];

    /// <summary>How much of somebody's capacity an inquiry takes, by its channel; a channel left out takes what <see cref="DefaultWeights"/> says.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A weight is less than 1.</exception>
    public IReadOnlyDictionary<Channel, int> Weights { get; init => field = Checked(value, CheckedWeight); } = DefaultWeights;

    /// <summary>
    /// How far ahead a priority stands, as if it had come in that much earlier; less than zero is behind. An inquiry is so overtaken only by those
    /// that come in within the difference of two head starts, and none waits for ever. A priority left out has that of <see cref="DefaultHeadStarts"/>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">One is more than 365 days, ahead or behind.</exception>
    public IReadOnlyDictionary<Priority, TimeSpan> HeadStarts { get; init => field = Checked(value, CheckedHeadStart); } = DefaultHeadStarts;

    /// <summary>When to ask again while a queue is open and nothing known will change sooner.</summary>
    /// <value>More than zero and at most 365 days; beyond <see cref="LongestSilence"/> that counts. The default is 30 seconds.</value>
    public TimeSpan AskAgainAfter { get; init => field = CheckedSpan(value); } = TimeSpan.FromSeconds(30);

    /// <summary>When to ask again at the latest, also while everything is closed.</summary>
    /// <value>More than zero and at most 365 days. The default is one day.</value>
    public TimeSpan LongestSilence { get; init => field = CheckedSpan(value); } = TimeSpan.FromDays(1);

    /// <summary>For how long who left an inquiry unanswered is not given it again.</summary>
    /// <value>More than zero and at most 365 days. The default is 5 minutes.</value>
    public TimeSpan PassOverFor { get; init => field = CheckedSpan(value); } = TimeSpan.FromMinutes(5);

    /// <summary>How long an inquiry waits for somebody with room for it before whoever of them has the most is kept free for it.</summary>
    /// <remarks>
    /// A call takes a whole person: while lighter inquiries keep coming, nobody would ever have that much room. From then on whoever is kept free is
    /// given nothing else in <see cref="InquiryRouter.Assign"/> until it fits. What weighs the least of all is never waited for like this.
    /// </remarks>
    /// <value>More than zero and at most 365 days. The default is 4 hours.</value>
    public TimeSpan KeepFreeAfter { get; init => field = CheckedSpan(value); } = TimeSpan.FromHours(4);

    /// <summary>How long an offer of self-service stands before a person is looked for anyway.</summary>
    /// <value>More than zero and at most 365 days. The default is 3 minutes.</value>
    public TimeSpan SelfServiceFor { get; init => field = CheckedSpan(value); } = TimeSpan.FromMinutes(3);

    /// <summary>The weight of a channel; the largest of all for what is no channel.</summary>
    internal int WeightOf(Channel channel) =>
        Weights.TryGetValue(channel, out var weight) || DefaultWeights.TryGetValue(channel, out weight) ? weight : 100;

    internal TimeSpan HeadStartOf(Priority priority) =>
        HeadStarts.TryGetValue(priority, out var ahead) || DefaultHeadStarts.TryGetValue(priority, out ahead) ? ahead : TimeSpan.Zero;

    private static void ThrowIfTwice(IEnumerable<string> names, string what, string parameter)
    {
        if (names.GroupBy(name => name, StringComparer.Ordinal).FirstOrDefault(group => group.Skip(1).Any()) is { } twice)
        {
            throw new ArgumentException($"Each {what} has a name of its own, but '{twice.Key}' came twice.", parameter);
        }
    }

    /// <exception cref="ArgumentException">Two have one name.</exception>
    internal static IReadOnlyList<SelfServiceOption> Distinct(IReadOnlyList<SelfServiceOption> value)
    {
        ThrowIfTwice(Kept(value).Select(option => option.Name), "kind of self-service", nameof(value));
        return Kept(value);
    }

    /// <exception cref="ArgumentOutOfRangeException">It is less than 1.</exception>
    internal static int CheckedWeight(int weight)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(weight, 1);
        return weight;
    }

    /// <exception cref="ArgumentOutOfRangeException">It is more than 365 days, ahead or behind.</exception>
    internal static TimeSpan CheckedHeadStart(TimeSpan ahead)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(ahead, LongestSpan);
        ArgumentOutOfRangeException.ThrowIfLessThan(ahead, -LongestSpan);
        return ahead;
    }

    /// <exception cref="ArgumentOutOfRangeException">It is not more than zero, or more than 365 days.</exception>
    internal static TimeSpan CheckedSpan(TimeSpan value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(value, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, LongestSpan);
        return value;
    }

    private static ImmutableDictionary<TKey, T> Checked<TKey, T>(IReadOnlyDictionary<TKey, T> value, Func<T, T> check)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.ToImmutableDictionary(one => one.Key, one => check(one.Value));
    }

    private static IReadOnlyList<T> Kept<T>(IReadOnlyList<T> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return [.. value];
    }
}
