using LibraryService.Hours;

namespace LibraryService.Routing;

/// <summary>A cap made ready to count.</summary>
internal sealed class CapCount(ContactCap cap, string timeZone)
{
    private readonly ServiceHours? _calendar = cap.Calendar(cap.TimeZone ?? timeZone);
    private readonly ChannelSet _channels = cap.Channels.Count == 0 ? ChannelSet.All : ChannelSet.Of(cap.Channels);

    public bool IsPerChannel => cap.Key == CapKey.Channel || cap.Channels.Count > 0;

    public bool Waits => cap.WhenFull == CapOutcome.Wait;

    public bool IsFor(MessagePurpose purpose) => purpose != MessagePurpose.Legal && cap.Purposes.Contains(purpose);

    public bool IsFor(Channel channel) => _channels.Has(channel);

    /// <summary>Since when there is room for one more message on a channel; null when there is room anyway.</summary>
    /// <remarks>The maximum when room comes only beyond the years for which hours are defined.</remarks>
    public DateTimeOffset? FullUntil(ContactRequest request, Channel channel)
    {
        var at = request.At;
        var since = _calendar is null ? at - cap.Window.Length : Start(at);
        var count = 0;
        foreach (var sent in request.SentSpan)
        {
            count += Counts(sent, request, channel, since) ? 1 : 0;
        }

        return count < cap.Most ? null : _calendar is null ? Oldest(request, channel, since) : NextStart(at);
    }

    private bool Counts(ContactSent sent, ContactRequest request, Channel channel, DateTimeOffset since) =>
        sent.At <= request.At
        && (_calendar is null ? sent.At > since : sent.At >= since)
        && cap.Purposes.Contains(sent.Purpose)
        && IsFor(sent.Channel)
        && (cap.Key != CapKey.Channel || sent.Channel == channel)
        && (cap.Key != CapKey.Topic || sent.Topic == request.Topic);

    /// <summary>When enough of what was sent has left the window.</summary>
    private DateTimeOffset Oldest(ContactRequest request, Channel channel, DateTimeOffset since)
    {
        var times = new List<DateTimeOffset>();
        foreach (var sent in request.SentSpan)
        {
            if (Counts(sent, request, channel, since))
            {
                times.Add(sent.At);
            }
        }

        times.Sort();
        return times[^cap.Most] + cap.Window.Length;
    }

    private DateTimeOffset Start(DateTimeOffset at)
    {
        var day = _calendar!.PreviousOpening(at) ?? DateTimeOffset.MinValue;
        return cap.Window.Kind == CapWindowKind.Month && day.Day > 1 ? Midnight(day, day.Day - 1) : day;
    }

    private DateTimeOffset NextStart(DateTimeOffset at)
    {
        if (cap.Window.Kind == CapWindowKind.Month)
        {
            // 40 days after the first of a month is always in the next one.
            var later = Start(at).AddDays(40);
            return later.UtcTicks < HoursYears.End ? Start(later) : DateTimeOffset.MaxValue;
        }

        return _calendar!.NextOpening(at.AddTicks(1)) ?? DateTimeOffset.MaxValue;
    }

    // Six hours into the day: neither a change of the clock nor the closing of the half day is near.
    private DateTimeOffset Midnight(DateTimeOffset day, int daysBefore)
    {
        var morning = day.AddDays(-daysBefore).AddHours(6);
        return (morning.UtcTicks < HoursYears.Start ? null : _calendar!.PreviousOpening(morning)) ?? DateTimeOffset.MinValue;
    }
}
