using LibraryService.Sla;

namespace LibraryService.Samples.Desk.Show;

/// <summary>Says why a promise fell due when it did.</summary>
internal static class DueSentence
{
    private const int MostGaps = 3;

    /// <summary>Such as <c>due Tuesday 3 November 10:40: four opening hours from Monday 2 November 16:40, closed 17:00-10:00</c>.</summary>
    public static string Of(SlaExplanation why)
    {
        var promise = $"{TargetWords.InWords(why.Target)} from {Moments.Long(why.From)}";
        return string.Join(", ", (IEnumerable<string>)
        [
            why.Due is { } due ? $"due {Moments.Long(due)}: {promise}" : $"not due while it waits: {promise}",
            .. Closed(why),
            .. Some(why.Gaps.Where(gap => gap.IsPause).Select(gap => $"paused {Paused(gap, why.From)}"), "more pauses"),
        ]);
    }

    // Nights need no words where working days are counted; holidays do, always.
    private static IEnumerable<string> Closed(SlaExplanation why)
    {
        var closed = why.Gaps.Where(gap => !gap.IsPause && gap.Until > gap.From).ToList();
        string Span(SlaGap gap) => gap.From == why.From ? $"until {Until(gap)}" : FromTo(gap);
        if (why.Target.Kind != SlaTargetKind.WorkingDays && closed.Count <= MostGaps)
        {
            return closed.Select(gap => $"closed {Span(gap)}{(gap.Name is null ? "" : $" ({gap.Name})")}");
        }

        var named = Some(closed.Where(gap => gap.Name is not null).Select(gap => $"closed {Span(gap)} ({gap.Name})"), "more closures");
        return why.Target.Kind == SlaTargetKind.WorkingDays ? named : [$"closed {Words.Count(closed.Count, "time")} in between", .. named];
    }

    private static List<string> Some(IEnumerable<string> parts, string more)
    {
        var all = parts.ToList();
        return all.Count <= MostGaps ? all : [.. all.Take(MostGaps), $"{all.Count - MostGaps} {more}"];
    }

    private static string Paused(SlaGap gap, DateTimeOffset asked) => gap.From.Date == asked.Date && gap.Until.Date == asked.Date
        ? $"{Moments.Time(gap.From)}-{Moments.Time(gap.Until)}"
        : $"{Moments.Long(gap.From)} to {(gap.Until.Date == gap.From.Date ? Moments.Time(gap.Until) : Moments.Long(gap.Until))}";

    private static string FromTo(SlaGap gap) => IsShort(gap)
        ? $"{Moments.Time(gap.From)}-{Moments.Time(gap.Until)}"
        : $"{Moments.Long(gap.From)} to {Until(gap)}";

    private static string Until(SlaGap gap) => IsShort(gap) ? Moments.Time(gap.Until) : Moments.Long(gap.Until);

    // A break or an ordinary night needs no dates.
    private static bool IsShort(SlaGap gap) => gap.Name is null && gap.Until - gap.From < TimeSpan.FromHours(24);
}
