namespace LibraryService.Routing;

/// <summary>Which of two usable points of one channel is taken. It depends on what they are alone, never on where they stand.</summary>
internal static class ContactPointOrder
{
    /// <summary>Verified before not, fewer bounces before more, one's own before shared; the rest only decides the same way every time.</summary>
    public static bool IsBetter(ContactPoint one, ContactPoint other)
    {
        var order = other.IsVerified.CompareTo(one.IsVerified);
        order = order != 0 ? order : one.Health.Bounces.CompareTo(other.Health.Bounces);
        order = order != 0 ? order : one.IsShared.CompareTo(other.IsShared);
        order = order != 0 ? order : string.CompareOrdinal(one.Address, other.Address);
        order = order != 0 ? order : one.Device.CompareTo(other.Device);
        order = order != 0 ? order : Nullable.Compare(one.MaxLength, other.MaxLength);
        order = order != 0 ? order : one.HasObjection.CompareTo(other.HasObjection);
        return (order != 0 ? order : Compare(one.Health, other.Health)) < 0;
    }

    private static int Compare(ContactHealth one, ContactHealth other)
    {
        var order = one.Evidence.Count.CompareTo(other.Evidence.Count);
        for (var i = 0; order == 0 && i < one.Evidence.Count; i++)
        {
            var (a, b) = (one.Evidence[i], other.Evidence[i]);
            order = a.At.CompareTo(b.At);
            order = order != 0 ? order : a.Kind.CompareTo(b.Kind);
            order = order != 0 ? order : Nullable.Compare(a.RetryAfter, b.RetryAfter);
        }

        return order;
    }
}
