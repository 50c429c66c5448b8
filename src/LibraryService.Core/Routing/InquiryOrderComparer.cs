namespace LibraryService.Routing;

/// <summary>The first is the next to be answered.</summary>
internal sealed class InquiryOrderComparer : IComparer<InquiryOrder>
{
    public static InquiryOrderComparer Instance { get; } = new();

    public int Compare(InquiryOrder x, InquiryOrder y)
    {
        var order = x.Effective.CompareTo(y.Effective);
        order = order != 0 ? order : x.Received.CompareTo(y.Received);
        order = order != 0 ? order : string.CompareOrdinal(x.Id, y.Id);
        return order != 0 ? order : x.Place.CompareTo(y.Place);
    }
}
