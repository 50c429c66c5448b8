using System.Collections.Immutable;

namespace LibraryService.Hours;

/// <summary>The hours of an ordinary week, the recurring ones included.</summary>
internal sealed record Week(ImmutableArray<DayHours> Days, ImmutableArray<Recurrence> Recurring)
{
    public DayHours On(DateOnly date)
    {
        var hours = Days[(int)date.DayOfWeek];
        foreach (var recurrence in Recurring)
        {
            if (recurrence.Includes(date))
            {
                hours = DayHours.Of([.. hours.Ranges, .. recurrence.Hours.Ranges]);
            }
        }

        return hours;
    }
}
