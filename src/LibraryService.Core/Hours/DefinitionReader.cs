using System.Globalization;

namespace LibraryService.Hours;

/// <summary>Turns the plain form of opening hours into the value, and names the path of what it cannot read.</summary>
internal static class DefinitionReader
{
    private const int DeepestNesting = 32;
    private static readonly string[] InstantFormats =
        ["yyyy-MM-dd'T'HH:mmzzz", "yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", "yyyy-MM-dd'T'HH:mm'Z'", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'"];

    public static ServiceHours Read(ServiceHoursDefinition definition, string path = "", int depth = 0)
    {
        if (depth > DeepestNesting)
        {
            throw Wrong(path, $"hours stand in hours at most {DeepestNesting} deep");
        }

        var builder = At(Join(path, "TimeZone"), () => ServiceHours.In(Required(definition.TimeZone, "an IANA time zone such as Europe/London")));
        ReadWeek(definition.Weekly, definition.Recurring, path, builder.Weekly, builder.Every);
        Each(definition.Seasons, Join(path, "Seasons"), (season, at) => builder.Season(
            Required(season.From, "From, a date,"),
            Required(season.To, "To, a date,"),
            week => ReadWeek(season.Weekly, season.Recurring, at, week.Weekly, week.Every)));
        Each(definition.Holidays, Join(path, "Holidays"), (holiday, _) => builder.Holiday(ReadHoliday(holiday)));
        Each(definition.Special, Join(path, "Special"), (special, _) => builder.Special(Required(special.Date, "Date"), special.Hours ?? ""));
        Each(definition.Breaks, Join(path, "Breaks"), (pause, _) => builder.Break(Required(pause.Date, "Date"), pause.Hours ?? ""));
        Each(definition.Closures, Join(path, "Closures"), (closure, _) =>
            builder.Closure(ReadInstant(closure.From, "From"), ReadInstant(closure.To, "To"), closure.Reason));

        var own = builder.Build();
        var hours = own;
        Each(definition.Union, Join(path, "Union"), (other, at) =>
        {
            // Nothing of its own beside the first of others in the same zone is what a union writes: so reading and writing again changes nothing.
            var next = Read(other, at, depth + 1);
            hours = hours == own && builder.IsEmpty && string.Equals(next.TimeZone, own.TimeZone, StringComparison.Ordinal) ? next : hours.Union(next);
        });
        Each(definition.Intersect, Join(path, "Intersect"), (other, at) => hours = hours.Intersect(Read(other, at, depth + 1)));
        Each(definition.Except, Join(path, "Except"), (other, at) => hours = hours.Except(Read(other, at, depth + 1)));
        return hours;
    }

    private static void ReadWeek<T>(
        IDictionary<string, string>? weekly,
        IList<RecurrenceDefinition>? recurring,
        string path,
        Func<DayOfWeek, string, T> day,
        Func<int, DateOnly, string, DateOnly?, T> every)
    {
        foreach (var (name, ranges) in weekly ?? new Dictionary<string, string>(StringComparer.Ordinal))
        {
            At(Join(path, $"Weekly:{name}"), () => day(ReadWeekday(name), ranges ?? ""));
        }

        Each(recurring, Join(path, "Recurring"), (recurrence, _) =>
            every(recurrence.Weeks, Required(recurrence.Anchor, "Anchor, a date,"), recurrence.Hours ?? "", recurrence.Until));
    }

    private static Holiday ReadHoliday(HolidayDefinition said) => said switch
    {
        { Date: { } date, From: null, To: null, Month: null, Day: null, Weekday: null, Nth: null, EasterOffset: null } =>
            Holiday.On(date, said.Name),
        { From: { } from, To: { } to, Date: null, Month: null, Day: null, Weekday: null, Nth: null, EasterOffset: null } =>
            Holiday.Between(from, to, said.Name),
        { Month: { } month, Day: { } day, Date: null, From: null, To: null, Weekday: null, Nth: null, EasterOffset: null } =>
            Holiday.Yearly(month, day, said.Name),
        { Month: { } month, Weekday: { } weekday, Nth: { } nth, Date: null, From: null, To: null, Day: null, EasterOffset: null } =>
            Holiday.NthWeekday(month, ReadWeekday(weekday), nth, said.Name),
        { EasterOffset: { } days, Date: null, From: null, To: null, Month: null, Day: null, Weekday: null, Nth: null } =>
            Holiday.FromEaster(days, said.Name),
        _ => throw new FormatException("a holiday says one of: Date; From and To; Month and Day; Month, Weekday and Nth; EasterOffset"),
    };

    private static DayOfWeek ReadWeekday(string name) =>
        Enum.GetValues<DayOfWeek>().Where(day => string.Equals(day.ToString(), name, StringComparison.OrdinalIgnoreCase)).Select(day => (DayOfWeek?)day).FirstOrDefault()
        ?? throw new FormatException($"a weekday is Monday to Sunday, in English, but this is '{name}'");

    private static DateTimeOffset ReadInstant(string? text, string name) =>
        DateTimeOffset.TryParseExact(text, InstantFormats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at)
            ? at
            : throw new FormatException($"{name} is an instant with an offset, such as 2026-11-03T10:00+00:00, but this is '{text}'");

    private static void Each<T>(IList<T>? items, string path, Action<T, string> read)
        where T : class
    {
        for (var i = 0; i < (items?.Count ?? 0); i++)
        {
            var at = Join(path, i.ToString(CultureInfo.InvariantCulture));
            At(at, () =>
            {
                read(Required(items![i], "an entry"), at);
                return true;
            });
        }
    }

    private static T At<T>(string path, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is ArgumentException or FormatException or TimeZoneNotFoundException && e is not DefinitionException)
        {
            throw Wrong(path, e.Message, e);
        }
    }

    private static T Required<T>(T? value, string what)
        where T : struct => value ?? throw new FormatException($"{what} is missing");

    private static T Required<T>(T? value, string what)
        where T : class => value ?? throw new FormatException($"{what} is missing");

    private static string Join(string path, string name) => path.Length == 0 ? name : $"{path}:{name}";

    private static DefinitionException Wrong(string path, string message, Exception? inner = null) => new($"{path}: {message}", inner);
}
