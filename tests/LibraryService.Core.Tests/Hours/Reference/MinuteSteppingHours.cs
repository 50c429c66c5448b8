namespace LibraryService.Tests.Hours.Reference;

/// <summary>The slow, obvious opening hours: every minute of a window is open or not, and every answer is found by stepping over minutes.</summary>
/// <remarks>Answers are minutes from the window's start; null when the window does not reach far enough.</remarks>
internal sealed class MinuteSteppingHours
{
    private readonly bool[] _ofToday;
    private readonly bool[] _ofYesterday;
    private readonly Dictionary<DateOnly, int> _lastMinutes = [];

    private MinuteSteppingHours(ZoneWindow window, bool[] ofToday, bool[] ofYesterday)
    {
        (Window, _ofToday, _ofYesterday) = (window, ofToday, ofYesterday);
        for (var i = 0; i < window.Minutes; i++)
        {
            if (ofToday[i])
            {
                _lastMinutes[window.DateAt(i)] = i;
            }

            if (ofYesterday[i])
            {
                _lastMinutes[window.DateAt(i).AddDays(-1)] = i;
            }
        }
    }

    public ZoneWindow Window { get; }

    public static MinuteSteppingHours Walk(PlainCalendar calendar, ZoneWindow window)
    {
        var (ofToday, ofYesterday) = (new bool[window.Minutes], new bool[window.Minutes]);
        var day = new PlainDay(calendar, window.DateAt(0));
        for (var i = 0; i < window.Minutes; i++)
        {
            var at = window.At(i);
            day = day.Date == window.DateAt(i) ? day : new PlainDay(calendar, window.DateAt(i));
            var minute = (at.Hour * 60) + at.Minute;
            ofToday[i] = day.IsOpen(minute) && !calendar.IsShutAt(at);
            ofYesterday[i] = day.IsOpenFromYesterday(minute) && !calendar.IsShutAt(at);
        }

        return new MinuteSteppingHours(window, ofToday, ofYesterday);
    }

    public bool IsOpen(int at) => _ofToday[at] || _ofYesterday[at];

    public int Between(int from, int to) =>
        from <= to ? Enumerable.Range(from, to - from).Count(IsOpen) : -Between(to, from);

    public int? Add(int from, int amount, bool nextOpening)
    {
        var at = from;
        for (; amount > 0; at++)
        {
            if (at >= Window.Minutes)
            {
                return null;
            }

            amount -= IsOpen(at) ? 1 : 0;
        }

        for (; amount < 0; at--)
        {
            if (at <= 0)
            {
                return null;
            }

            amount += IsOpen(at - 1) ? 1 : 0;
        }

        return !nextOpening ? at : at >= from ? FirstFrom(at, IsOpen) : LastUpTo(at, minute => IsOpen(minute - 1));
    }

    public int? NextOpening(int at) => FirstFrom(Math.Max(at, 1), Opens);

    public int? NextClosing(int at) => FirstFrom(at + 1, Closes);

    public int? PreviousClosing(int at) => LastUpTo(at, Closes);

    public int? PreviousOpening(int at) => LastUpTo(at, Opens);

    /// <summary>The end of the last minute that belongs to the nth date after today that has any.</summary>
    public int? AddWorkingDays(int from, int days)
    {
        var date = Window.DateAt(from);
        while (days > 0)
        {
            date = date.AddDays(1);
            if (date > Window.DateAt(Window.Minutes - 1).AddDays(-2))
            {
                return null;
            }

            days -= _lastMinutes.ContainsKey(date) ? 1 : 0;
        }

        return _lastMinutes[date] + 1;
    }

    public MinuteSteppingHours Union(MinuteSteppingHours other) => Combine(other, (mine, its, itsOpen) => mine || its);

    public MinuteSteppingHours Intersect(MinuteSteppingHours other) => Combine(other, (mine, its, itsOpen) => mine && itsOpen);

    public MinuteSteppingHours Except(MinuteSteppingHours other) => Combine(other, (mine, its, itsOpen) => mine && !itsOpen);

    private bool Opens(int minute) => IsOpen(minute) && !IsOpen(minute - 1);

    private bool Closes(int minute) => IsOpen(minute - 1) && !IsOpen(minute);

    private int? FirstFrom(int minute, Func<int, bool> holds)
    {
        for (; minute < Window.Minutes; minute++)
        {
            if (holds(minute))
            {
                return minute;
            }
        }

        return null;
    }

    private static int? LastUpTo(int minute, Func<int, bool> holds)
    {
        for (; minute > 0; minute--)
        {
            if (holds(minute))
            {
                return minute;
            }
        }

        return null;
    }

    private MinuteSteppingHours Combine(MinuteSteppingHours other, Func<bool, bool, bool, bool> open) => new(
        Window,
        [.. _ofToday.Select((mine, i) => open(mine, other._ofToday[i], other.IsOpen(i)))],
        [.. _ofYesterday.Select((mine, i) => open(mine, other._ofYesterday[i], other.IsOpen(i)))]);
}
