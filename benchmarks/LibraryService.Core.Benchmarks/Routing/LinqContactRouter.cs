using LibraryService.Hours;
using LibraryService.Privacy;
using LibraryService.Routing;

namespace LibraryService.Benchmarks.Routing;

/// <summary>The same rules as one would write them the plain way: LINQ over the facts, quiet hours by walking the day's windows in the patron's zone.</summary>
internal sealed class LinqContactRouter(ContactPolicy policy)
{
    private readonly Dictionary<string, TimeZoneInfo> _zones = new(StringComparer.Ordinal);
    private static readonly Channel[] Digital = [Channel.Email, Channel.Sms, Channel.Chat, Channel.Social, Channel.Push, Channel.InApp, Channel.Voice];

    public LinqPlan Plan(ContactRequest request)
    {
        var patron = request.Patron;
        if (request.ExpiresAt <= request.At || request.Sent.Any(sent => sent.At <= request.At && sent.DuplicateKey == request.DuplicateKey))
        {
            return new LinqPlan("Suppressed", [], []);
        }

        var preference = new[] { patron.Preferences[request.Topic], patron.Preferences.General, policy.Topics.GetValueOrDefault(request.Topic, ChannelPreference.Unset), policy.Default }
            .First(one => one.Kind != ChannelPreferenceKind.Unset);
        if (preference.Kind == ChannelPreferenceKind.None)
        {
            return new LinqPlan("Suppressed", [], []);
        }

        var judged = patron.Points.Select(point => (Point: point, Refusal: Refusal(point, request))).ToList();
        var best = judged
            .Where(one => one.Refusal is null)
            .GroupBy(one => one.Point.Channel, one => one.Point)
            .ToDictionary(group => group.Key, group => group
                .OrderByDescending(point => point.IsVerified)
                .ThenBy(point => point.Health.HardBounces + point.Health.DoubtfulBounces + point.Health.SoftBounces)
                .ThenBy(point => point.IsShared)
                .ThenBy(point => point.Address, StringComparer.Ordinal)
                .First());
        var refusals = preference.Channels
            .Where(channel => !best.ContainsKey(channel))
            .SelectMany(channel => judged
                .Where(one => one.Point.Channel == channel)
                .Select(one => (channel, one.Refusal!.Value))
                .Distinct()
                .OrderBy(one => one.Value))
            .ToList();
        var isPatrons = preference == patron.Preferences[request.Topic] || preference == patron.Preferences.General;
        if (isPatrons)
        {
            refusals = [.. refusals, .. preference.Channels.Where(channel => judged.All(one => one.Point.Channel != channel)).Select(channel => (channel, ContactReasonCode.NoPoint))];
        }

        var chosen = preference.Channels.Where(best.ContainsKey).Select(channel => best[channel]).ToList();
        if (chosen.Count == 0 && request.Purpose != MessagePurpose.Outreach && best.TryGetValue(Channel.Letter, out var letter) && !preference.Channels.Contains(Channel.Letter)
            && !best.Keys.Any(Digital.Contains))
        {
            chosen.Add(letter);
        }

        refusals = [.. refusals, .. patron.Points.Select(point => point.Channel).Distinct().Order()
            .Where(channel => !preference.Channels.Contains(channel) && chosen.All(point => point.Channel != channel))
            .Select(channel => (channel, ContactReasonCode.NotChosen))];
        var isBroadcast = preference.Kind == ChannelPreferenceKind.All;
        var steps = new List<LinqStep>();
        var start = request.At;
        foreach (var point in chosen)
        {
            var notBefore = Windows(request, start).Select(window => window.From > start ? window.From : start).First();
            if (request.ExpiresAt <= notBefore)
            {
                refusals.Add((point.Channel, ContactReasonCode.TooLate));
                continue;
            }

            var giveUpAt = GiveUp(request, notBefore, policy.WaitOn(point.Channel));
            giveUpAt = request.ExpiresAt < giveUpAt ? request.ExpiresAt.Value : giveUpAt;
            steps.Add(new LinqStep(point, notBefore, giveUpAt));
            start = isBroadcast ? start : giveUpAt;
        }

        return new LinqPlan(steps.Count == 0 ? "Suppressed" : isBroadcast ? "Broadcast" : "Ordered", steps, refusals);
    }

    private ContactReasonCode? Refusal(ContactPoint point, ContactRequest request) => point switch
    {
        _ when !policy.Channels.Contains(point.Channel) => ContactReasonCode.NotOffered,
        _ when string.IsNullOrWhiteSpace(point.Address) => ContactReasonCode.NoAddress,
        { DoNotUse: true } => ContactReasonCode.DoNotUse,
        _ when point.Health.IsStopped => ContactReasonCode.Stopped,
        _ when policy.Health.IsUnhealthy(point.Health) => ContactReasonCode.Unhealthy,
        { Device: ContactDevice.TextOnly } when request.NeedsSmartPhone => ContactReasonCode.TextOnlyDevice,
        _ when request.Length > point.MaxLength => ContactReasonCode.TooLong,
        _ => Consent(point.Channel, request),
    };

    private static ContactReasonCode? Consent(Channel channel, ContactRequest request)
    {
        var last = request.Patron.Consents
            .Where(record => record.Purpose == request.Purpose && record.Channel == channel && record.At <= request.At)
            .OrderBy(record => record.At)
            .ThenBy(record => record.Change)
            .LastOrDefault();
        return last switch
        {
            { Change: ConsentChange.Objected } => ContactReasonCode.Objected,
            { Change: ConsentChange.Withdrawn } => ContactReasonCode.ConsentWithdrawn,
            _ when request.Purpose != MessagePurpose.Outreach => null,
            null => ContactReasonCode.ConsentMissing,
            _ => last.ExpiresAt <= request.At ? ContactReasonCode.ConsentExpired : null,
        };
    }

    private DateTimeOffset GiveUp(ContactRequest request, DateTimeOffset from, TimeSpan wait)
    {
        foreach (var (opens, closes) in Windows(request, from))
        {
            var start = opens > from ? opens : from;
            if (closes - start >= wait)
            {
                return start + wait;
            }

            wait -= closes - start;
        }

        throw new InvalidOperationException("No time is left.");
    }

    /// <summary>The allowed stretches from an instant on, day by day in the patron's zone.</summary>
    private IEnumerable<(DateTimeOffset From, DateTimeOffset To)> Windows(ContactRequest request, DateTimeOffset from)
    {
        var name = request.Patron.TimeZone ?? policy.TimeZone;
        if (!_zones.TryGetValue(name, out var zone))
        {
            zone = _zones[name] = TimeZoneInfo.FindSystemTimeZoneById(name);
        }

        var quiet = request.Patron.QuietHours ?? policy.QuietHours;
        for (var day = TimeZoneInfo.ConvertTime(from, zone).Date; ; day = day.AddDays(1))
        {
            var ranges = Enumerable.Range(-1, 2)
                .SelectMany(offset => quiet[day.AddDays(offset).DayOfWeek].Ranges.Select(range => (From: day.AddDays(offset) + range.Start, To: day.AddDays(offset) + range.End)))
                .OrderBy(range => range.From)
                .ToList();
            var edges = ranges.Select(range => range.To).Prepend(day).Where(edge => edge >= day && edge < day.AddDays(1));
            foreach (var open in edges.Where(edge => !ranges.Any(range => edge >= range.From && edge < range.To)))
            {
                var close = ranges.Select(range => range.From).Append(day.AddDays(1)).Where(edge => edge > open).Min();
                var (opens, closes) = (new DateTimeOffset(open, zone.GetUtcOffset(open)), new DateTimeOffset(close, zone.GetUtcOffset(close)));
                if (closes > from)
                {
                    yield return (opens, closes);
                }
            }
        }
    }
}
