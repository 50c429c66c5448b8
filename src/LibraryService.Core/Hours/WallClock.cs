namespace LibraryService.Hours;

/// <summary>Turns stretches of the wall clock into stretches of time.</summary>
internal static class WallClock
{
    /// <summary>
    /// The instants whose local time lies in one of the spans: an hour that the wall clock skips is never open, one that it repeats is open twice.
    /// </summary>
    /// <param name="wallClock">Spans in local ticks, sorted by start, none longer than a day.</param>
    /// <param name="zone">The zone of that wall clock.</param>
    public static List<OpenSpan> ToUtc(List<OpenSpan> wallClock, TimeZoneInfo zone)
    {
        var instants = new List<OpenSpan>(wallClock.Count);
        if (wallClock.Count == 0)
        {
            return instants;
        }

        // No zone is further from UTC than 26 hours, so two days to either side see every instant of the spans.
        var margin = 2 * TimeSpan.TicksPerDay;
        var from = Math.Max(wallClock[0].Start - margin, 0);
        var to = Math.Min(wallClock[^1].End + margin, DateTime.MaxValue.Ticks);
        var offsets = ZoneOffsets.Between(zone, from, to);
        var first = 0;
        for (var i = 0; i < offsets.Count; i++)
        {
            var offset = offsets[i].Offset;
            var until = i + 1 < offsets.Count ? offsets[i + 1].From : to;
            var (localFrom, localUntil) = (offsets[i].From + offset, until + offset);
            while (first > 0 && wallClock[first - 1].Start > localFrom - (2 * TimeSpan.TicksPerDay))
            {
                first--;
            }

            for (var k = first; k < wallClock.Count && wallClock[k].Start < localUntil; k++)
            {
                var start = Math.Max(wallClock[k].Start, localFrom);
                var end = Math.Min(wallClock[k].End, localUntil);
                if (start < end)
                {
                    instants.Add(new OpenSpan(start - offset, end - offset, wallClock[k].Day));
                }

                first = k;
            }
        }

        instants.Sort();
        return instants;
    }
}
