using LibraryService.Routing;

namespace LibraryService.Benchmarks.Routing;

/// <summary>What a cap says to one message, the plain way.</summary>
internal static class LinqCap
{
    public static bool IsFor(ContactCap cap, ContactRequest request) => request.Purpose != MessagePurpose.Legal && cap.Purposes.Contains(request.Purpose);

    public static bool IsPerChannel(ContactCap cap) => cap.Key == CapKey.Channel || cap.Channels.Count > 0;

    /// <summary>From when on there is room for one more on a channel; null when there is room now.</summary>
    public static DateTimeOffset? FullUntil(ContactCap cap, ContactRequest request, Channel? channel, TimeZoneInfo zone)
    {
        var isSliding = cap.Window.Kind == CapWindowKind.Sliding;
        var since = isSliding ? request.At - cap.Window.Length : StartOf(cap.Window, request.At, 0, zone);
        var counted = request.Sent
            .Where(sent => sent.At <= request.At && (isSliding ? sent.At > since : sent.At >= since))
            .Where(sent => cap.Purposes.Contains(sent.Purpose))
            .Where(sent => cap.Channels.Count == 0 || cap.Channels.Contains(sent.Channel))
            .Where(sent => cap.Key != CapKey.Channel || sent.Channel == channel)
            .Where(sent => cap.Key != CapKey.Topic || sent.Topic == request.Topic)
            .Select(sent => sent.At)
            .OrderDescending()
            .ToList();
        return counted.Count < cap.Most ? null : isSliding ? counted[cap.Most - 1] + cap.Window.Length : StartOf(cap.Window, request.At, 1, zone);
    }

    /// <summary>The start of the day, week or month of an instant, or of a later one.</summary>
    private static DateTimeOffset StartOf(CapWindow window, DateTimeOffset at, int later, TimeZoneInfo zone)
    {
        var date = TimeZoneInfo.ConvertTime(at, zone).Date;
        var start = window.Kind switch
        {
            CapWindowKind.Week => date.AddDays((7 * later) - (((int)date.DayOfWeek + 6) % 7)),
            CapWindowKind.Month => date.AddDays(1 - date.Day).AddMonths(later),
            _ => date.AddDays(later),
        };
        return new DateTimeOffset(start, zone.GetUtcOffset(start));
    }
}
