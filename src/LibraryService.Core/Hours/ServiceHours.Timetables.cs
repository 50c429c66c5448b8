namespace LibraryService.Hours;

/// <content>Works out timetables as far as questions reach.</content>
public sealed partial class ServiceHours
{
    private readonly Lock _growing = new();
    private volatile Timetable? _timetable;

    /// <summary>Asks a timetable; false when the answer lies beyond it.</summary>
    private delegate bool Question(Timetable table, long at, long amount, out long answer);

    private static int YearOf(long ticks) => new DateTime(ticks).Year;

    /// <summary>The answer, in tables that reach further and further ahead; null when it lies beyond the last year.</summary>
    private DateTimeOffset? Ahead(long at, long amount, Question question)
    {
        var table = TableAt(at);
        long answer;
        while (!question(table, at, amount, out answer))
        {
            if (table.IsLast)
            {
                return null;
            }

            table = Covering(table.FromYear, table.ToYear + table.Years);
        }

        return answer < HoursYears.End ? table.Local(answer) : null;
    }

    /// <summary>The answer, in tables that reach further and further back; null when it lies before the first year.</summary>
    private DateTimeOffset? Back(long at, long amount, Question question)
    {
        var table = TableAt(at);
        long answer;
        while (!question(table, at, amount, out answer))
        {
            if (table.IsFirst)
            {
                return null;
            }

            table = Covering(table.FromYear - table.Years, table.ToYear);
        }

        return answer >= HoursYears.Start ? table.Local(answer) : null;
    }

    /// <summary>A table that covers the instant.</summary>
    private Timetable TableAt(long ticks)
    {
        var table = _timetable;
        if (table is not null && ticks < table.To && ticks >= table.From)
        {
            return table;
        }

        var year = YearOf(ticks);
        return Covering(year - 1, year + 2);
    }

    /// <summary>A table of at least these years and of all that was worked out before.</summary>
    private Timetable Covering(int fromYear, int toYear)
    {
        lock (_growing)
        {
            var known = _timetable;
            fromYear = Math.Max(HoursYears.First, Math.Min(fromYear, known?.FromYear ?? fromYear));
            toYear = Math.Min(HoursYears.Last, Math.Max(toYear, known?.ToYear ?? toYear));
            if (known is null || fromYear < known.FromYear || toYear > known.ToYear)
            {
                known = Timetable.Compile(_source, fromYear, toYear);
                _timetable = known;
            }

            return known;
        }
    }
}
