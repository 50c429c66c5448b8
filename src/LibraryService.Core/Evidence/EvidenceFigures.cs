using LibraryService.Desk;
using LibraryService.Desk.Flows;
using LibraryService.Metrics.Churn;
using LibraryService.Metrics.Satisfaction;
using LibraryService.Metrics.Staffing;
using LibraryService.Routing;
using LibraryService.Sla;

namespace LibraryService.Evidence;

/// <summary>Counts, in one pass, what an evidence pack of a period and some branches is made from.</summary>
/// <remarks>
/// It keeps counts alone, in memory that does not grow with the number of cases. Figures of branches or nodes merge in any order to the same ones. What it counts stays in the library: what
/// may leave it is <see cref="EvidencePack"/>. Not safe for several threads at once: give each its own and merge.
/// </remarks>
public sealed partial class EvidenceFigures
{
    // The room of stakeholders is above this one.
    internal const string StakeholderTopic = "stakeholder";
    private static readonly Topic[] OfStakeholders = [StakeholderTopic];
    private readonly ServiceDesk _desk;
    private readonly HashSet<BranchId> _branches;
    private readonly SortedDictionary<string, CaseFigures> _questions = new(StringComparer.Ordinal);
    private readonly SortedDictionary<VoiceKind, CaseFigures> _feedback = [];
    private readonly SortedDictionary<VoiceKind, long[]> _outcomes = [];
    private readonly SortedDictionary<string, SelfServiceUse> _uses = new(StringComparer.Ordinal);
    private readonly Dictionary<(double Years, bool Ended), long> _stays = [];
    private readonly HashSet<ReasonAction> _actions = [];
    private readonly HashSet<EvidencePromise> _promises = [];
    private readonly long[] _advocacy = new long[Enum.GetValues<AdvocacyAnswer>().Length];
    private readonly SurveyTally _surveys = new(SurveyPeriod.Day);
    private ChannelMix _contacts = new();
    private OfferTally _offers = new();
    private SelfServiceTally _attempts = SelfServiceTally.Empty;

    /// <param name="desk">The desk, which knows the promises and the hours.</param>
    /// <param name="period">The days that count.</param>
    /// <param name="branches">The branches that count; none for all, and for what belongs to none.</param>
    /// <exception cref="ArgumentException">A branch is the default value.</exception>
    public EvidenceFigures(ServiceDesk desk, EvidencePeriod period, params IEnumerable<BranchId> branches)
    {
        ArgumentNullException.ThrowIfNull(desk);
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(branches);
        (_desk, Period, _branches) = (desk, period, [.. branches]);
        if (_branches.Any(branch => branch.IsEmpty))
        {
            throw new ArgumentException("Each branch has a name, but one is the default value.", nameof(branches));
        }
    }

    /// <summary>The days that count.</summary>
    public EvidencePeriod Period { get; }

    /// <summary>The branches that count, by name; empty for all.</summary>
    public IReadOnlyList<BranchId> Branches => [.. _branches.OrderBy(branch => branch.ToString(), StringComparer.Ordinal)];

    /// <summary>How many cases were counted.</summary>
    public long Cases => _questions.Values.Sum(figures => figures.Cases) + _feedback.Values.Sum(figures => figures.Cases);

    /// <summary>
    /// Counts a case that was opened in the period at one of the branches. Others are passed over, and so are those that had gone into another when it is looked, and what nobody asked: what the library
    /// began itself, what staff were told, and contacts with stakeholders.
    /// </summary>
    /// <returns>Whether it counts.</returns>
    public bool Add(ServiceCase @case)
    {
        ArgumentNullException.ThrowIfNull(@case);
        if (!IsAsked(@case) || !Period.Contains(@case.OpenedAt) || !IsOf(@case.Inquiry.BranchId) || @case.AsOf(Period.AsOf) is not { State: not CaseState.Merged } seen)
        {
            return false;
        }

        if (seen.Voice is { } voice)
        {
            Of(_feedback, voice).Add(seen);
            Of(_outcomes, voice)[(int)FeedbackOutcomes.Of(seen)]++;
            if (voice == VoiceKind.ReasonForNotComing)
            {
                _surveys.Hear(new SurveyOccasion { Day = Period.From, Branch = seen.Inquiry.BranchId, Topic = seen.Inquiry.Topic }, voice);
            }
        }
        else
        {
            Of(_questions, seen.Inquiry.Topic.ToString()).Add(seen);
            Keep(_desk.PolicyOf(seen));
        }

        _offers.Add(seen);
        _attempts += SelfServiceTally.Of([seen.Inquiry]);
        return true;
    }

    /// <summary>Counts what somebody answered who was not asked by a case: a survey in the hall, one about the catalogue. Only of the period and the branches.</summary>
    /// <returns>Whether it counts; see also <see cref="SurveyResponse.Counts"/>.</returns>
    public bool Add(SurveyResponse response)
    {
        ArgumentNullException.ThrowIfNull(response);
        return IsOf(response.Occasion) && _surveys.Add(response);
    }

    /// <summary>Counts people who were asked how it went by such a survey, of the period and the branches.</summary>
    /// <returns>Whether they count.</returns>
    public bool Invite(SurveyOccasion occasion, long count = 1)
    {
        ArgumentNullException.ThrowIfNull(occasion);
        if (IsOf(occasion))
        {
            _surveys.Invite(occasion, count);
            return true;
        }

        return false;
    }

    /// <summary>Counts an anonymous voice of the period and the branches: a card in the box, a reason for not coming with the reason as the topic.</summary>
    /// <returns>Whether it counts.</returns>
    public bool Hear(SurveyOccasion occasion, VoiceKind kind, long count = 1)
    {
        ArgumentNullException.ThrowIfNull(occasion);
        if (IsOf(occasion))
        {
            _surveys.Hear(occasion, kind, count);
            return true;
        }

        return false;
    }

    /// <summary>Counts contacts, month by month, as far back as they are known: all that reached these branches on any channel, not only what became a case.</summary>
    public void Add(ChannelMix contacts) => _contacts += contacts;

    /// <summary>Counts what people did without staff in the period that no case tells of: at a kiosk, online. What cases tell is counted with them.</summary>
    /// <param name="option">What can be done, such as <c>fine.pay.kiosk</c>.</param>
    /// <param name="use">How often it could be, was begun and done.</param>
    public void Add(string option, SelfServiceUse use)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(option);
        ArgumentNullException.ThrowIfNull(use);
        _uses[option] = _uses.TryGetValue(option, out var known) ? known + use : use;
    }

    /// <summary>Counts what people did without staff in the period and asked nobody about: inquiries that became no case. What cases tell is counted with them.</summary>
    public void Add(SelfServiceTally attempts) => _attempts += attempts;

    /// <summary>Counts the patrons of the period before and how many of them were seen in this one, as <see cref="Retention.Steps"/> has them.</summary>
    /// <exception cref="ArgumentException">A number is negative, or more were kept than there were.</exception>
    public void Add(RetentionStep step)
    {
        if (step.Kept < 0 || step.Kept > step.Patrons)
        {
            throw new ArgumentException(FormattableString.Invariant($"From 0 to {step.Patrons} patrons can be kept, but {step.Kept} came."), nameof(step));
        }

        (_seenBefore, _seenAgain) = (checked(_seenBefore + step.Patrons), _seenAgain + step.Kept);
    }

    /// <summary>Counts patrons by how long they have stayed, as it was known at the end of the period.</summary>
    /// <param name="years">How long: 0 or more, and finite.</param>
    /// <param name="ended">Whether they left then; otherwise they were merely seen last.</param>
    /// <param name="count">How many: 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public void Stayed(double years, bool ended, long count = 1)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if (!(years >= 0 && double.IsFinite(years)))
        {
            throw new ArgumentOutOfRangeException(nameof(years), years, "The years must be 0 or more, and finite.");
        }

        _stays[(years, ended)] = checked(_stays.GetValueOrDefault((years, ended)) + count);
    }

    /// <summary>Counts promoters who agreed to be asked to speak for the library, as <see cref="Advocates.Of"/> finds them.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public void Willing(long count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        _willing = checked((_willing ?? 0) + count);
    }

    /// <summary>Counts an invitation to speak for the library that went out in the period.</summary>
    /// <returns>Whether it counts.</returns>
    public bool Add(AdvocacyInvitation invitation)
    {
        ArgumentNullException.ThrowIfNull(invitation);
        if (Period.Contains(invitation.On))
        {
            _advocacy[(int)invitation.Answer]++;
            return true;
        }

        return false;
    }

    /// <summary>Keeps what was done about a reason for not coming, up to the end of the period.</summary>
    /// <returns>Whether it counts; what is told twice is kept once.</returns>
    public bool Add(ReasonAction action)
    {
        ArgumentNullException.ThrowIfNull(action);
        return Period.Contains(action.On) && _actions.Add(action);
    }

    private static bool IsAsked(ServiceCase @case) =>
        !@case.IsBegunByLibrary && @case.Inquiry.Topic != HeadsUps.Topic && !InquiryTopics.Covered(OfStakeholders, @case.Inquiry.Topic);

    private bool IsOf(BranchId branch) => _branches.Count == 0 || _branches.Contains(branch);

    private bool IsOf(SurveyOccasion occasion) => Period.Contains(occasion.Day) && IsOf(occasion.Branch);

    private void Keep(SlaPolicy? policy)
    {
        foreach (var metric in policy is null ? [] : Enum.GetValues<SlaMetric>())
        {
            if (policy![metric] is { } target)
            {
                _promises.Add(new EvidencePromise(metric, policy.Name, target));
            }
        }
    }

    private CaseFigures Of<TKey>(SortedDictionary<TKey, CaseFigures> figures, TKey key)
        where TKey : notnull
    {
        if (!figures.TryGetValue(key, out var own))
        {
            figures.Add(key, own = new CaseFigures(_desk, Period.AsOf, SurveyPeriod.Day));
        }

        return own;
    }

    private static long[] Of(SortedDictionary<VoiceKind, long[]> outcomes, VoiceKind kind)
    {
        if (!outcomes.TryGetValue(kind, out var own))
        {
            outcomes.Add(kind, own = new long[Enum.GetValues<FeedbackOutcome>().Length]);
        }

        return own;
    }
}
