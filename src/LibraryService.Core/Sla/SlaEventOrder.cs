namespace LibraryService.Sla;

/// <summary>The order in which events count, whatever order they came in.</summary>
internal sealed class SlaEventOrder : IComparer<SlaEvent>
{
    public static SlaEventOrder Instance { get; } = new();

    public int Compare(SlaEvent? x, SlaEvent? y)
    {
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        var order = x.At.CompareTo(y.At);
        order = order != 0 ? order : x.Kind.CompareTo(y.Kind);
        order = order != 0 ? order : string.CompareOrdinal(x.State, y.State);
        return order != 0 || ReferenceEquals(x.Policy, y.Policy) ? order : string.CompareOrdinal(x.Policy!.ToJson(), y.Policy!.ToJson());
    }
}
