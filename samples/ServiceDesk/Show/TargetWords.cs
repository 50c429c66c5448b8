using System.Globalization;
using LibraryService.Sla;

namespace LibraryService.Samples.Desk.Show;

/// <summary>Says what was promised.</summary>
internal static class TargetWords
{
    private static readonly (TimeSpan Length, string Name)[] Units =
        [(TimeSpan.FromDays(1), "day"), (TimeSpan.FromHours(1), "hour"), (TimeSpan.FromMinutes(1), "minute"), (TimeSpan.FromSeconds(1), "second")];

    private static readonly string[] SmallNumbers =
        ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>Such as <c>3 working days</c>, <c>4 opening hours</c> or <c>28 days</c>.</summary>
    public static string InFigures(SlaTarget target) => Say(target, count => count.ToString("N0", CultureInfo.InvariantCulture));

    /// <summary>Such as <c>three working days</c>; above twelve in figures, as is usual.</summary>
    public static string InWords(SlaTarget target) => Say(target, count => count < SmallNumbers.Length
        ? SmallNumbers[count]
        : count.ToString("N0", CultureInfo.InvariantCulture));

    private static string Say(SlaTarget target, Func<long, string> number)
    {
        if (target.Kind == SlaTargetKind.WorkingDays)
        {
            return Plural(target.Days, "working day", number);
        }

        var isOpen = target.Kind == SlaTargetKind.Open;
        var (length, name) = Units.First(unit => target.Amount.Ticks % unit.Length.Ticks == 0 && !(isOpen && unit.Length == TimeSpan.FromDays(1)));
        return isOpen && length < TimeSpan.FromHours(1)
            ? $"{Plural(target.Amount / length, name, number)} of opening time"
            : Plural(target.Amount / length, isOpen ? $"opening {name}" : name, number);
    }

    private static string Plural(double count, string noun, Func<long, string> number) => $"{number((long)count)} {noun}{(count > 1 ? "s" : "")}";
}
