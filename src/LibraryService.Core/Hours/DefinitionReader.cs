using System.Globalization;

namespace LibraryService.Hours;

/// <summary>Turns the plain form of opening hours into the value, and names the path of what it cannot read.</summary>
internal static class DefinitionReader
{
    private const int DeepestNesting = 32;
    private static readonly string[] InstantFormats =
        ["yyyy-MM-dd'T'HH:mmzzz", "yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", "yyyy-MM-dd'T'HH:mm'Z'", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'"];

    public static ServiceHours Read(ServiceHoursDefinition definition, DefinitionPath path, int depth = 0)
    {
        var builder = path.At("TimeZone").Read(() => depth > DeepestNesting
            ? throw new FormatException($"hours stand in hours at most {DeepestNesting} deep")
            : ServiceHours.In(DefinitionPath.Required(definition.TimeZone, "an IANA time zone such as Europe/London")));
        ReadWeek(definition.Weekly, definition.Recurring, path, builder.Weekly, builder.Every);
        path.At("Seasons").Each(definition.Seasons, (season, at) => builder.Season(
            DefinitionPath.Required(season.From, "From, a date,"),
            DefinitionPath.Required(season.To, "To, a date,"),
            week => ReadWeek(season.Weekly, season.Recurring, at, week.Weekly, week.Every)));
        path.At("Holidays").Each(definition.Holidays, (holiday, _) => builder.Holiday(ReadHoliday(holiday)));
        path.At("Special").Each(definition.Special, (special, _) =>
            builder.Special(DefinitionPath.Required(special.Date, "Date"), special.Hours ?? ""));
        path.At("Breaks").Each(definition.Breaks, (pause, _) =>
            builder.Break(DefinitionPath.Required(pause.Date, "Date"), pause.Hours ?? ""));
        path.At("Closures").Each(definition.Closures, (closure, at) => builder.Closure(
            at.At("From").Read(() => ReadInstant(closure.From)), at.At("To").Read(() => ReadInstant(closure.To)), closure.Reason));
        return Combine(definition, path, depth, builder);
    }

    private static ServiceHours Combine(ServiceHoursDefinition definition, DefinitionPath path, int depth, ServiceHoursBuilder builder)
    {
        var own = builder.Build();
        var hours = own;
        foreach (var next in path.At("Union").Each(definition.Union, (other, at) => Read(other, at, depth + 1)))
        {
            // Nothing of its own beside the first of others in the same zone is what a union writes: so reading and writing again changes nothing.
            hours = hours == own && builder.IsEmpty && string.Equals(next.TimeZone, own.TimeZone, StringComparison.Ordinal) ? next : hours.Union(next);
        }

        foreach (var other in path.At("Intersect").Each(definition.Intersect, (other, at) => Read(other, at, depth + 1)))
        {
            hours = hours.Intersect(other);
        }

        foreach (var other in path.At("Except").Each(definition.Except, (other, at) => Read(other, at, depth + 1)))
        {
            hours = hours.Except(other);
        }

        return hours;
    }

    private static void ReadWeek<T>(
        IDictionary<string, string>? weekly,
        IList<RecurrenceDefinition>? recurring,
        DefinitionPath path,
        Func<DayOfWeek, string, T> day,
        Func<int, DateOnly, string, DateOnly?, T> every)
    {
        foreach (var (name, ranges) in weekly ?? new Dictionary<string, string>(StringComparer.Ordinal))
        {
            path.At("Weekly").At(name).Read(() => day(ReadWeekday(name), ranges ?? ""));
        }

        path.At("Recurring").Each(recurring, (recurrence, _) =>
            every(recurrence.Weeks, DefinitionPath.Required(recurrence.Anchor, "Anchor, a date,"), recurrence.Hours ?? "", recurrence.Until));
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

    public static DayOfWeek ReadWeekday(string name)
    {
        foreach (var day in Enum.GetValues<DayOfWeek>())
        {
            if (string.Equals(day.ToString(), name, StringComparison.OrdinalIgnoreCase))
            {
                return day;
            }
        }

        throw new FormatException($"a weekday is Monday to Sunday, in English, but this is '{name}'");
    }

    /// <exception cref="FormatException">It is no instant, or it has no offset, without which it would depend on where it is read.</exception>
    public static DateTimeOffset ReadInstant(string? text) =>
        DateTimeOffset.TryParseExact(text, InstantFormats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at)
            ? at
            : throw new FormatException($"an instant has an offset, such as 2026-11-03T10:00+00:00, but this is '{text}'");
}
