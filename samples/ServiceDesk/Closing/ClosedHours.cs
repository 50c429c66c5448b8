using System.Globalization;
using LibraryService.Hours;

namespace LibraryService.Samples.Desk.Closing;

/// <summary>Opening hours with an emergency closure in them.</summary>
internal static class ClosedHours
{
    /// <param name="hours">The hours of all branches.</param>
    /// <param name="branch">The branch that closes.</param>
    /// <param name="from">From when.</param>
    /// <param name="to">Until when.</param>
    /// <param name="reason">What people are told.</param>
    public static HoursBook Of(HoursBook hours, BranchId branch, DateTimeOffset from, DateTimeOffset to, string reason) =>
        new(hours.Branches.Select(one => one.Key == branch ? KeyValuePair.Create(one.Key, Closed(one.Value, from, to, reason)) : one));

    private static ServiceHours Closed(ServiceHours hours, DateTimeOffset from, DateTimeOffset to, string reason)
    {
        var definition = hours.ToDefinition();
        definition.Closures = [.. definition.Closures ?? [], new ClosureDefinition { From = from.ToString("O", CultureInfo.InvariantCulture), To = to.ToString("O", CultureInfo.InvariantCulture), Reason = reason }];
        return ServiceHours.From(definition);
    }
}
