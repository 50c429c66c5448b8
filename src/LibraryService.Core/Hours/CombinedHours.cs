namespace LibraryService.Hours;

/// <summary>Two sources made into one. Dates and answers are those of the left one.</summary>
internal sealed class CombinedHours(HoursSource left, Combination combination, HoursSource right) : HoursSource
{
    public override TimeZoneInfo Zone => left.Zone;

    public override List<OpenSpan> Spans(int fromDay, int toDay)
    {
        var spans = left.Spans(fromDay, toDay);

        // The other's dates may lie in another zone: two more days to either side cover the same time.
        var others = right.Spans(Math.Max(fromDay - 2, 0), Math.Min(toDay + 2, DateOnly.MaxValue.DayNumber));
        return combination switch
        {
            Combination.Union => Union(spans, DatedHere(others).Where(span => span.Day >= fromDay && span.Day <= toDay)),
            Combination.Intersect => SpanSets.Intersect(spans, SpanSets.Merge(others)),
            _ => SpanSets.Except(spans, SpanSets.Merge(others)),
        };
    }

    public override string? ClosureName(DateTimeOffset at) =>
        left.ClosureName(at) ?? (combination == Combination.Except ? null : right.ClosureName(at));

    public override ServiceHoursDefinition ToDefinition()
    {
        var (first, second) = (left.ToDefinition(), right.ToDefinition());
        var whole = first.Union is not null && first.Except is null && (combination != Combination.Union || first.Intersect is null)
            ? first
            : new ServiceHoursDefinition { TimeZone = Zone.Id, Union = [first] };
        switch (combination)
        {
            case Combination.Union:
                whole.Union!.Add(second);
                break;
            case Combination.Intersect:
                (whole.Intersect ??= []).Add(second);
                break;
            default:
                (whole.Except ??= []).Add(second);
                break;
        }

        return whole;
    }

    /// <summary>The other's spans, each under the date of this zone on which it starts.</summary>
    private IEnumerable<OpenSpan> DatedHere(List<OpenSpan> others)
    {
        if (string.Equals(right.Zone.Id, left.Zone.Id, StringComparison.Ordinal))
        {
            return others;
        }

        // A change of the wall clock cuts a span in two that touch: both belong to where the first one starts.
        var latest = new Dictionary<int, OpenSpan>();
        return others.Select(span => latest[span.Day] = latest.TryGetValue(span.Day, out var before) && span.Start <= before.End
            ? span with { Day = before.Day }
            : span with { Day = left.DayOf(span.Start) });
    }

    private static List<OpenSpan> Union(List<OpenSpan> spans, IEnumerable<OpenSpan> others)
    {
        spans.AddRange(others);
        spans.Sort();
        return spans;
    }
}
