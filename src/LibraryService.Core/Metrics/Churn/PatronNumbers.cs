using System.Runtime.InteropServices;

namespace LibraryService.Metrics.Churn;

/// <summary>Numbers patrons in the order in which they are met.</summary>
internal static class PatronNumbers
{
    public static IEnumerable<(long Patron, DateOnly Day)> Of(IEnumerable<(PatronId Patron, DateOnly Day)> events)
    {
        var numbers = new Dictionary<PatronId, long>();
        foreach (var (patron, day) in events)
        {
            if (patron.IsEmpty)
            {
                throw new ArgumentException("Every event must name a patron, but one has the default value, which names none.", nameof(events));
            }

            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, patron, out var known);
            number = known ? number : numbers.Count - 1;
            yield return (number, day);
        }
    }
}
