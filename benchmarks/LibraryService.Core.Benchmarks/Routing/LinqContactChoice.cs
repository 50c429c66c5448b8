using LibraryService.Routing;

namespace LibraryService.Benchmarks.Routing;

/// <summary>The same rules the plain way: on which channels and at which points one person is reached, and when.</summary>
internal sealed class LinqContactChoice(ContactPolicy policy, LinqZones zones, ContactRequest request, PatronContact contact)
{
    private static readonly Channel[] Postal = [Channel.Letter, Channel.Postcard];
    private readonly LinqContactPoints _points = new(policy, request, contact);

    private bool IsOutreach => request.Purpose == MessagePurpose.Outreach;

    private bool BreaksQuiet => request.Urgency == Urgency.Urgent && policy.UrgentBreaksQuietHours.Contains(request.Purpose);

    private QuietHours Quiet => BreaksQuiet ? QuietHours.None : contact.QuietHours ?? policy.QuietHours;

    private IEnumerable<ContactCap> Caps => policy.Caps.Where(cap => LinqCap.IsFor(cap, request));

    public LinqPlan Plan()
    {
        var own = new[] { contact.Preferences[request.Topic], contact.Preferences.General }.FirstOrDefault(IsSet);
        var preference = own ?? new[] { policy.Topics.GetValueOrDefault(request.Topic, ChannelPreference.Unset), Default(), ChannelPreference.Ordered(CheapestFirst(policy.Channels.Order())) }.First(IsSet);
        if (preference.Kind == ChannelPreferenceKind.None)
        {
            return LinqPlan.Nothing(request.Purpose == MessagePurpose.Legal);
        }

        var full = Caps.Where(cap => !LinqCap.IsPerChannel(cap)).Select(cap => (Cap: cap, Until: FullUntil(cap, null))).Where(one => one.Until is not null).ToList();
        if (full.Exists(one => one.Cap.WhenFull == CapOutcome.Drop))
        {
            return LinqPlan.Nothing(needsStaff: false);
        }

        var judged = contact.Points.Select(point => (Point: point, Refusal: _points.Refusal(point) ?? Never(point.Channel))).ToList();
        var best = judged.Where(one => one.Refusal is null).GroupBy(one => one.Point.Channel, one => one.Point).ToDictionary(group => group.Key, LinqContactPoints.Best);
        var asked = preference.Channels.ToList();
        var chosen = asked.Where(best.ContainsKey).ToList();
        var isBroadcast = preference.Kind == ChannelPreferenceKind.All && chosen.Count > 0;
        if (request.Purpose == MessagePurpose.Legal && !isBroadcast)
        {
            asked = [.. asked.Union(policy.RequiredChannels)];
            chosen = [.. asked.Where(best.ContainsKey)];
        }

        var refusals = asked.Where(channel => !best.ContainsKey(channel))
            .SelectMany(channel => judged.Where(one => one.Point.Channel == channel).Select(one => (Channel: channel, Code: one.Refusal!.Value)).Distinct())
            .ToList();
        if (own is not null)
        {
            refusals.AddRange(own.Channels.Where(channel => contact.Points.All(point => point.Channel != channel)).Select(channel => (channel, ContactReasonCode.NoPoint)));
        }

        if (chosen.Count == 0 && !IsOutreach && policy.LetterAsLastResort && !asked.Contains(Channel.Letter) && best.ContainsKey(Channel.Letter)
            && !judged.Exists(one => !Postal.Contains(one.Point.Channel) && one.Refusal is null or ContactReasonCode.CapReached))
        {
            chosen.Add(Channel.Letter);
        }

        refusals.AddRange(contact.Points.Select(point => point.Channel).Distinct().Where(channel => !asked.Contains(channel) && !chosen.Contains(channel))
            .Select(channel => (channel, ContactReasonCode.NotChosen)));
        var start = full.Select(one => one.Until!.Value).Append(request.At).Max();
        return Timed([.. chosen.Select(channel => best[channel])], isBroadcast, start, refusals);
    }

    private static bool IsSet(ChannelPreference preference) => preference.Kind != ChannelPreferenceKind.Unset;

    private Channel[] CheapestFirst(IEnumerable<Channel> channels) => [.. channels.OrderBy(channel => policy.Costs.GetValueOrDefault(channel))];

    private ChannelPreference Default() => policy.Default.Kind == ChannelPreferenceKind.Ordered && request.Urgency == Urgency.Low
        ? ChannelPreference.Ordered(CheapestFirst(policy.Default.Channels))
        : policy.Default;

    private LinqPlan Timed(List<ContactPoint> points, bool isBroadcast, DateTimeOffset start, List<(Channel Channel, ContactReasonCode Code)> refusals)
    {
        var quiet = new LinqWeek(zones.Of(contact), day => Quiet[day].Ranges);
        var gathered = points.Count == 0 || isBroadcast ? null : Gathered(start, quiet);
        var steps = new List<LinqStep>();
        var next = gathered ?? start;
        foreach (var point in points)
        {
            var rested = new[] { next, policy.Health.RestsUntil(point.Health) ?? next }.Max();
            var free = Caps.Where(cap => LinqCap.IsPerChannel(cap) && cap.WhenFull == CapOutcome.Wait).Select(cap => FullUntil(cap, point.Channel) ?? rested).Append(rested).Max();
            var notBefore = quiet.Outside(free).First().From;
            if (request.ExpiresAt <= notBefore)
            {
                refusals.Add((point.Channel, ContactReasonCode.TooLate));
                continue;
            }

            var waited = GiveUp(quiet, notBefore, policy.WaitOn(point.Channel));
            var giveUpAt = request.ExpiresAt < waited ? request.ExpiresAt.Value : waited;
            steps.Add(new LinqStep(point, notBefore, giveUpAt, policy.Costs.GetValueOrDefault(point.Channel)));
            next = isBroadcast ? next : giveUpAt;
        }

        var kind = steps.Count == 0 ? ContactPlanKind.Suppressed
            : gathered is not null ? ContactPlanKind.Digest
            : isBroadcast ? ContactPlanKind.Broadcast
            : ContactPlanKind.Ordered;
        return new LinqPlan(kind, steps, refusals) { NeedsStaff = steps.Count == 0 && !IsOutreach };
    }

    /// <summary>When what can wait is gathered with others; null when it is not.</summary>
    private DateTimeOffset? Gathered(DateTimeOffset start, LinqWeek quiet)
    {
        if (contact.Digest is not { } digest || request.Purpose == MessagePurpose.Legal || request.Urgency is Urgency.High or Urgency.Urgent)
        {
            return null;
        }

        var time = digest.Time.ToTimeSpan();
        var week = new LinqWeek(zones.Of(contact), day => digest.Days.Contains(day) ? [new(time, time + TimeSpan.FromHours(12))] : []);
        var gathered = week.NextBeginning(start);
        return request.ExpiresAt <= quiet.Outside(gathered).First().From ? null : gathered;
    }

    private static DateTimeOffset GiveUp(LinqWeek quiet, DateTimeOffset from, TimeSpan wait)
    {
        foreach (var (opens, closes) in quiet.Outside(from))
        {
            if (closes - opens >= wait)
            {
                return opens + wait;
            }

            wait -= closes - opens;
        }

        throw new InvalidOperationException("No time is left.");
    }

    /// <summary>Why a channel cannot be used at any time.</summary>
    private ContactReasonCode? Never(Channel channel) =>
        Quiet.IsEndless ? ContactReasonCode.AlwaysQuiet
        : Caps.Any(cap => LinqCap.IsPerChannel(cap) && cap.WhenFull == CapOutcome.Drop && FullUntil(cap, channel) is not null) ? ContactReasonCode.CapReached
        : null;

    private DateTimeOffset? FullUntil(ContactCap cap, Channel? channel) =>
        channel is { } one && cap.Channels.Count > 0 && !cap.Channels.Contains(one)
            ? null
            : LinqCap.FullUntil(cap, request, channel, zones.Named(cap.TimeZone));
}
