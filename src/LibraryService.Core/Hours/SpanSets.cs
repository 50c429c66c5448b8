namespace LibraryService.Hours;

/// <summary>Union, intersection and difference of stretches of time.</summary>
internal static class SpanSets
{
    /// <summary>The same time as ranges in order that neither overlap nor touch.</summary>
    public static List<TickRange> Merge(List<OpenSpan> sorted)
    {
        var merged = new List<TickRange>(sorted.Count);
        foreach (var span in sorted)
        {
            Append(merged, new TickRange(span.Start, span.End));
        }

        return merged;
    }

    /// <inheritdoc cref="Merge(List{OpenSpan})"/>
    public static List<TickRange> Merge(List<TickRange> ranges)
    {
        var merged = new List<TickRange>(ranges.Count);
        foreach (var range in ranges.OrderBy(range => range.Start))
        {
            Append(merged, range);
        }

        return merged;
    }

    /// <summary>What of the spans lies in one of the merged ranges.</summary>
    public static List<OpenSpan> Intersect(List<OpenSpan> spans, List<TickRange> kept)
    {
        var result = new List<OpenSpan>(spans.Count);
        var first = 0;
        foreach (var span in spans)
        {
            while (first < kept.Count && kept[first].End <= span.Start)
            {
                first++;
            }

            for (var i = first; i < kept.Count && kept[i].Start < span.End; i++)
            {
                result.Add(span with { Start = Math.Max(span.Start, kept[i].Start), End = Math.Min(span.End, kept[i].End) });
            }
        }

        result.Sort();
        return result;
    }

    /// <summary>What of the spans lies in none of the merged ranges.</summary>
    public static List<OpenSpan> Except(List<OpenSpan> spans, List<TickRange> removed) =>
        removed.Count == 0 ? spans : Intersect(spans, Complement(removed));

    private static List<TickRange> Complement(List<TickRange> merged)
    {
        var gaps = new List<TickRange>(merged.Count + 1);
        var from = long.MinValue;
        foreach (var range in merged)
        {
            gaps.Add(new TickRange(from, range.Start));
            from = range.End;
        }

        gaps.Add(new TickRange(from, long.MaxValue));
        return gaps;
    }

    private static void Append(List<TickRange> merged, TickRange next)
    {
        if (merged.Count > 0 && next.Start <= merged[^1].End)
        {
            merged[^1] = merged[^1] with { End = Math.Max(merged[^1].End, next.End) };
        }
        else
        {
            merged.Add(next);
        }
    }
}
