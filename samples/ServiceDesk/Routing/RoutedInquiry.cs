using LibraryService.Routing;

namespace LibraryService.Samples.Desk.Routing;

/// <summary>An inquiry on its way to whoever takes it.</summary>
internal sealed class RoutedInquiry(AskedInquiry asked)
{
    /// <summary>What was asked, and what would come of it.</summary>
    public AskedInquiry Asked => asked;

    /// <summary>The inquiry as it is now: with what was offered, handed back and said meanwhile.</summary>
    public Inquiry Inquiry { get; set; } = asked.Inquiry;

    /// <summary>The decision when it came in; null before.</summary>
    public InquiryRoute? First { get; private set; }

    /// <summary>The last decision; null before the first.</summary>
    public InquiryRoute? Last { get; private set; }

    /// <summary>Whether its queue was open when it came in.</summary>
    public bool CameInHours { get; private set; }

    /// <summary>Whether the caller was offered to be called back.</summary>
    public bool WasOfferedCallBack { get; private set; }

    /// <summary>Who took it.</summary>
    public InquiryTaker TakenBy { get; private set; }

    /// <summary>From coming in until somebody took it, by the calendar; null while nobody has.</summary>
    public TimeSpan? Wait { get; private set; }

    public void Decided(InquiryRoute route, bool isOpen)
    {
        (First, CameInHours) = First is null ? (route, isOpen) : (First, CameInHours);
        Last = route;
        WasOfferedCallBack |= route.Kind == InquiryRouteKind.CallBack;
    }

    public void Taken(InquiryTaker by, DateTimeOffset at) => (TakenBy, Wait) = (by, at - asked.Inquiry.ReceivedAt);
}
