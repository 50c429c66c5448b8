using System.Globalization;

namespace LibraryService.Hours;

internal static class DateSpan
{
    public static void Check(DateOnly from, DateOnly to, string name)
    {
        if (to < from)
        {
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"A span that starts on {from:yyyy-MM-dd} ends on or after that day, but this one ends on {to:yyyy-MM-dd}."), name);
        }
    }
}
