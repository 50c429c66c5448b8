using System.Globalization;
using LibraryService.Hours;

namespace LibraryService.Tests.Sla.Reference;

/// <summary>Six weeks of a weekly calendar, one flag for each minute.</summary>
internal sealed class MinuteCalendar
{
    private const int Minutes = 6 * 7 * 24 * 60;
    private readonly bool[] _isOpen = new bool[Minutes];
    private readonly int[] _dates = new int[Minutes];
    private readonly SortedDictionary<int, int> _closings = [];

    /// <param name="zone">Where the wall clock hangs.</param>
    /// <param name="start">The first minute.</param>
    /// <param name="week">Ranges of minutes of the day by weekday, Sunday first; one that ends at or before its start runs past midnight.</param>
    public MinuteCalendar(string zone, DateTimeOffset start, (int From, int To)[][] week)
    {
        Start = start;
        var clock = TimeZoneInfo.FindSystemTimeZoneById(zone);
        for (var minute = 0; minute < Minutes; minute++)
        {
            var local = TimeZoneInfo.ConvertTime(At(minute), clock).DateTime;
            var (date, ofDay) = (DateOnly.FromDateTime(local).DayNumber, (local.Hour * 60) + local.Minute);
            _dates[minute] = date;
            foreach (var (from, to) in week[(int)local.DayOfWeek])
            {
                Open(minute, date, ofDay >= from && (ofDay < to || to <= from));
            }

            foreach (var (from, to) in week[((int)local.DayOfWeek + 6) % 7])
            {
                Open(minute, date - 1, to <= from && ofDay < to);
            }
        }

        var builder = ServiceHours.In(zone);
        for (var day = 0; day < 7; day++)
        {
            builder.Weekly((DayOfWeek)day, string.Join(", ", week[day].Select(range => $"{Clock(range.From)}-{Clock(range.To)}")));
        }

        Hours = builder.Build();
    }

    public DateTimeOffset Start { get; }

    public ServiceHours Hours { get; }

    public DateTimeOffset At(int minute) => Start.AddMinutes(minute);

    public bool IsOpen(int minute) => _isOpen[minute];

    /// <summary>Open minutes from one up to the closing of the nth open day after its date.</summary>
    public int OfWorkingDays(int from, int days)
    {
        var closing = _closings.Where(day => day.Key > _dates[from]).ElementAt(days - 1).Value;
        var open = 0;
        for (var minute = from; minute < closing; minute++)
        {
            open += _isOpen[minute] ? 1 : 0;
        }

        return open;
    }

    private static string Clock(int minute) => string.Create(CultureInfo.InvariantCulture, $"{minute / 60:00}:{minute % 60:00}");

    private void Open(int minute, int date, bool isOpen)
    {
        if (isOpen)
        {
            _isOpen[minute] = true;
            _closings[date] = minute + 1;
        }
    }
}
