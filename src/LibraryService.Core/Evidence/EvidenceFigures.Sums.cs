using LibraryService.Desk;
using LibraryService.Desk.Flows;
using LibraryService.Metrics.Churn;
using LibraryService.Metrics.Satisfaction;
using LibraryService.Metrics.Staffing;
using LibraryService.Sla;

namespace LibraryService.Evidence;

/// <content>Adds up what was counted.</content>
public sealed partial class EvidenceFigures
{
    private long _seenBefore;
    private long _seenAgain;
    private long? _willing;

    /// <summary>Counts all that another has counted, of the same period. Its branches join those of this one.</summary>
    /// <remarks>What both have counted counts twice: each case belongs into one of them.</remarks>
    /// <exception cref="ArgumentException">The periods differ, or two survey questions of one name do. Then nothing is counted.</exception>
    public void Merge(EvidenceFigures other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (other.Period != Period)
        {
            throw new ArgumentException($"Only figures of the same period merge: these are of {Period}, the others of {other.Period}.", nameof(other));
        }

        // First what may refuse.
        _ = Satisfaction + other.Satisfaction;
        _surveys.Merge(other._surveys);
        Merge(_questions, other._questions);
        Merge(_feedback, other._feedback);
        foreach (var (kind, counts) in other._outcomes.ToList())
        {
            var own = Of(_outcomes, kind);
            for (var i = 0; i < counts.Length; i++)
            {
                own[i] += counts[i];
            }
        }

        foreach (var (option, use) in other._uses.ToList())
        {
            Add(option, use);
        }

        foreach (var ((years, ended), count) in other._stays.ToList())
        {
            Stayed(years, ended, count);
        }

        for (var i = 0; i < _advocacy.Length; i++)
        {
            _advocacy[i] += other._advocacy[i];
        }

        (_seenBefore, _seenAgain, _willing) = (_seenBefore + other._seenBefore, _seenAgain + other._seenAgain, _willing is null ? other._willing : _willing + (other._willing ?? 0));
        (_contacts, _offers, _attempts) = (_contacts + other._contacts, _offers + other._offers, _attempts + other._attempts);
        _actions.UnionWith(other._actions);
        _promises.UnionWith(other._promises);
        if (_branches.Count == 0 || other._branches.Count == 0)
        {
            _branches.Clear();
        }
        else
        {
            _branches.UnionWith(other._branches);
        }
    }

    internal ChannelMix Contacts => _contacts;

    internal long? WillingToBeAsked => _willing;

    internal (long Before, long Again) Seen => (_seenBefore, _seenAgain);

    internal IReadOnlyDictionary<VoiceKind, long[]> Outcomes => _outcomes;

    internal IReadOnlyList<OfferUptake> Offers => _offers.Rows;

    internal IReadOnlyList<long> Advocacy => _advocacy;

    internal IReadOnlyList<ReasonAction> Actions =>
        [.. _actions.OrderBy(action => action.On).ThenBy(action => action.Reason.ToString(), StringComparer.Ordinal).ThenBy(action => action.Done, StringComparer.Ordinal)];

    internal IReadOnlyList<EvidencePromise> Promises =>
        [.. _promises.OrderBy(promise => promise.Metric).ThenBy(promise => promise.Policy, StringComparer.Ordinal).ThenBy(promise => $"{promise.Target}", StringComparer.Ordinal)];

    internal long Questions => _questions.Values.Sum(figures => figures.Cases);

    /// <summary>How promises to those who asked were kept, by topic.</summary>
    internal IEnumerable<KeyValuePair<string, SlaAttainment>> ByTopic => _questions.Select(topic => KeyValuePair.Create(topic.Key, topic.Value.Attainment));

    /// <summary>How promises to those who gave feedback were kept, by its kind.</summary>
    internal IEnumerable<KeyValuePair<VoiceKind, SlaAttainment>> ByKind => _feedback.Select(kind => KeyValuePair.Create(kind.Key, kind.Value.Attainment));

    /// <summary>How promises to those who asked were kept.</summary>
    internal SlaAttainment Attainment
    {
        get
        {
            var all = new SlaAttainment();
            foreach (var figures in _questions.Values)
            {
                all.Merge(figures.Attainment);
            }

            return all;
        }
    }

    /// <summary>What people answered, whoever asked, by the day.</summary>
    internal SurveyTally Satisfaction
    {
        get
        {
            var all = new SurveyTally(SurveyPeriod.Day);
            all.Merge(_surveys);
            foreach (var figures in _questions.Values.Concat(_feedback.Values))
            {
                all.Merge(figures.Satisfaction);
            }

            return all;
        }
    }

    /// <summary>What people did without staff: what cases tell, and what was counted besides.</summary>
    internal IReadOnlyDictionary<string, SelfServiceUse> Uses
    {
        get
        {
            var all = new SortedDictionary<string, SelfServiceUse>(_uses, StringComparer.Ordinal);
            foreach (var row in _attempts.Rows)
            {
                var use = new SelfServiceUse(row.Offered, row.Served + row.NotServed, row.Served);
                all[row.Option] = all.TryGetValue(row.Option, out var known) ? known + use : use;
            }

            return all;
        }
    }

    /// <summary>How long patrons stay; null when nobody was counted.</summary>
    internal SurvivalCurve? Stays => _stays.Values.Sum() == 0
        ? null
        : SurvivalCurve.KaplanMeierFromCounts(_stays.OrderBy(stay => stay.Key).Select(stay => (stay.Key.Years, stay.Key.Ended, stay.Value)));

    private void Merge<TKey>(SortedDictionary<TKey, CaseFigures> into, SortedDictionary<TKey, CaseFigures> from)
        where TKey : notnull
    {
        foreach (var (key, figures) in from.ToList())
        {
            Of(into, key).Merge(figures);
        }
    }
}
