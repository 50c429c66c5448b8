using LibraryService.Metrics.Satisfaction;

namespace LibraryService.Evidence;

/// <content>The claims, section by section.</content>
internal sealed partial class EvidenceSheet
{
    private IEnumerable<EvidenceClaim> Promises(EvidenceClaims claims)
    {
        if (_figures.Questions == 0)
        {
            yield break;
        }

        yield return claims.Count(EvidenceMeasure.Inquiries, _figures.Questions);
        foreach (var (metric, tables) in _promises.Where(promise => !promise.Value.ByChannel.IsEmpty))
        {
            yield return claims.Whole(EvidenceMeasure.PromisesKept, tables.ByChannel, [Kept], [Late], $"{metric}");
            foreach (var claim in claims.Groups(EvidenceMeasure.PromisesKept, tables.ByChannel, [Kept], [Late], $"{metric}").Concat(claims.Groups(EvidenceMeasure.PromisesKept, tables.ByTopic, [Kept], [Late], $"{metric}")))
            {
                yield return claim;
            }
        }
    }

    private IEnumerable<EvidenceClaim> Waits(EvidenceClaims claims) =>
        from measure in new[] { (Name: EvidenceMeasure.MedianWait, Share: 0.5), (Name: EvidenceMeasure.LongWait, Share: 0.9) }
        from row in Attainment.Totals().Concat(Attainment.Rows())
        where row.Elapsed.Count > 0
        let table = _promises[row.Metric].ByChannel
        let of = table.Sum(row.Channel is null ? null : table.Groups.ToList().IndexOf($"{row.Channel}"))
        let quantile = of is null ? null : EvidenceQuantile.Of(row.Elapsed, measure.Share, claims.Options)
        select claims.Figure(
            measure.Name,
            EvidenceUnit.Hours,
            quantile?.Value,
            quantile?.Interval,
            of,
            $"{row.Metric}",
            row.Channel is null ? EvidenceDimension.All : EvidenceDimension.Channel,
            $"{row.Channel}");

    private IEnumerable<EvidenceClaim> Satisfaction(EvidenceClaims claims)
    {
        var rate = Answers.Rate;
        if (rate.Share is not null)
        {
            yield return claims.Share(EvidenceMeasure.ResponseRate, _answers.Answered, _answers.Invited);
        }

        foreach (var row in _answers.Rows)
        {
            var (dimension, name) = (DimensionOf(row.Dimension), row.Question.Name);
            yield return claims.Share(EvidenceMeasure.Favourable, row.Favourable, row.Answers, name, dimension, row.Group);
            if (row.Dimension is null && rate.Share is not null && row is { Favourable: { } favourable, Answers: { } answers } && _answers is { Invited: { } invited, Answered: not null })
            {
                yield return claims.Figure(EvidenceMeasure.FavourableOfAsked, EvidenceUnit.Share, null, Proportion.WorstCase(favourable, answers, invited), invited, name);
            }

            if (row.Question == SurveyQuestion.Recommendation)
            {
                yield return claims.Figure(EvidenceMeasure.NetScore, EvidenceUnit.Points, row.Net?.Score, row.Net?.Interval(claims.Options.Confidence), row.Answers, name, dimension, row.Group);
            }
        }
    }

    private IEnumerable<EvidenceClaim> Feedback(EvidenceClaims claims)
    {
        int[] answered = [(int)FeedbackOutcome.Answered, (int)FeedbackOutcome.OutcomeTold];
        int[] unanswered = [(int)FeedbackOutcome.Unanswered];
        int[] told = [(int)FeedbackOutcome.OutcomeTold];
        return
        [
            .. claims.Counts(EvidenceMeasure.FeedbackReceived, _outcomes),
            .. _outcomes.IsEmpty ? [] : (EvidenceClaim[])[claims.Whole(EvidenceMeasure.FeedbackAnswered, _outcomes, answered, unanswered)],
            .. claims.Groups(EvidenceMeasure.FeedbackAnswered, _outcomes, answered, unanswered),
            .. claims.Groups(EvidenceMeasure.OutcomeTold, _outcomes, told, [.. unanswered, (int)FeedbackOutcome.Answered]).Where(claim => string.Equals(claim.Group, nameof(VoiceKind.Concern), StringComparison.Ordinal)),
            .. _inTime.IsEmpty ? [] : (EvidenceClaim[])[claims.Whole(EvidenceMeasure.FeedbackInTime, _inTime, [Kept], [Late])],
            .. claims.Groups(EvidenceMeasure.FeedbackInTime, _inTime, [Kept], [Late]),
            .. _answers.Voices.Where(voice => voice.Kind != VoiceKind.ReasonForNotComing)
                .Select(voice => claims.Counted(EvidenceMeasure.AnonymousVoices, voice.Count, $"{voice.Kind}", EvidenceDimension.Topic, voice.Topic)),
        ];
    }

    private IEnumerable<EvidenceClaim> SelfService(EvidenceClaims claims) => _selfService.IsEmpty ? [] :
    [
        claims.Whole(EvidenceMeasure.SelfServiceUptake, _selfService, [1, 2], [0]),
        .. claims.Groups(EvidenceMeasure.SelfServiceUptake, _selfService, [1, 2], [0]),
        claims.Share(EvidenceMeasure.SelfServiceFallOut, _selfService.Sum(null, 1), _selfService.Sum(null, 1, 2)),
        .. claims.Groups(EvidenceMeasure.SelfServiceFallOut, _selfService, [1], [2]),
    ];

    private IEnumerable<EvidenceClaim> Retention(EvidenceClaims claims)
    {
        var (before, again) = _figures.Seen;
        if (before > 0)
        {
            var table = Table(EvidenceDimension.All, [KeyValuePair.Create("", (long[])[again, before - again])], 2);
            yield return claims.Whole(EvidenceMeasure.CameAgain, table, [0], [1]);
        }

        if (_figures.Stays is not { } curve)
        {
            yield break;
        }

        foreach (var stay in EvidenceStay.Of(curve, claims.Options))
        {
            yield return claims.Figure(
                EvidenceMeasure.StayedLonger, EvidenceUnit.Share, stay.Share, stay.Interval, curve.People, "", EvidenceDimension.Duration, stay.Duration);
        }
    }

    private IEnumerable<EvidenceClaim> Reach(EvidenceClaims claims) => _contacts.IsEmpty ? [] :
    [
        claims.Counted(EvidenceMeasure.Contacts, _contacts.Sum(null)),
        .. _contacts.Groups.Select((channel, row) => claims.Share(EvidenceMeasure.ChannelShare, _contacts.Sum(row), _contacts.Sum(null), "", EvidenceDimension.Channel, channel)),
    ];

    private IEnumerable<EvidenceClaim> Advocacy(EvidenceClaims claims)
    {
        if (_figures.WillingToBeAsked is { } willing)
        {
            yield return claims.Count(EvidenceMeasure.WillingToBeAsked, willing);
        }

        var (none, agreed, declined) = (_figures.Advocacy[(int)AdvocacyAnswer.None], _figures.Advocacy[(int)AdvocacyAnswer.Agreed], _figures.Advocacy[(int)AdvocacyAnswer.Declined]);
        if (none + agreed + declined > 0)
        {
            var table = Table(EvidenceDimension.All, [KeyValuePair.Create("", (long[])[agreed, declined, none])], 3);
            yield return claims.Counted(EvidenceMeasure.AdvocatesInvited, table.Sum(null));
            yield return claims.Share(EvidenceMeasure.AdvocatesAgreed, table.Sum(null, 0), table.Sum(null));
            yield return claims.Share(EvidenceMeasure.AdvocatesDeclined, table.Sum(null, 1), table.Sum(null));
        }
    }

    private IEnumerable<EvidenceClaim> NotComing(EvidenceClaims claims) => _answers.Voices
        .Where(voice => voice.Kind == VoiceKind.ReasonForNotComing)
        .Select(voice => claims.Counted(EvidenceMeasure.ReasonsForNotComing, voice.Count, "", EvidenceDimension.Reason, voice.Topic));

    private static EvidenceDimension DimensionOf(SurveyDimension? dimension) => dimension switch
    {
        null => EvidenceDimension.All,
        SurveyDimension.Channel => EvidenceDimension.Channel,
        SurveyDimension.Topic => EvidenceDimension.Topic,
        SurveyDimension.Touchpoint => EvidenceDimension.Touchpoint,
        _ => throw new ArgumentOutOfRangeException(nameof(dimension), dimension, "Evidence is broken down by channel, topic and touchpoint."),
    };
}
