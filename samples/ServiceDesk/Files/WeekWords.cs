namespace LibraryService.Samples.Desk.Files;

/// <summary>Says a week of opening hours in a line.</summary>
internal static class WeekWords
{
    /// <summary>Such as <c>Mon-Fri 09:00-17:00, Sat 10:00-13:00</c>: days of the same hours that follow each other are said together.</summary>
    public static string Of(LibraryRow library)
    {
        var parts = new List<string>();
        for (var i = 1; i <= 7;)
        {
            var hours = library.Staffed[i % 7];
            var last = i;
            while (last < 7 && library.Staffed[(last + 1) % 7].Equals(hours))
            {
                last++;
            }

            if (!hours.Ranges.IsEmpty)
            {
                parts.Add($"{Name(i)}{(last > i ? $"-{Name(last)}" : "")} {string.Join(" and ", hours.Ranges)}");
            }

            i = last + 1;
        }

        return string.Join(", ", parts);
    }

    private static string Name(int day) => ((DayOfWeek)(day % 7)).ToString()[..3];
}
