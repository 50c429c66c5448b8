namespace LibraryService.Sla;

/// <summary>Why a promise falls due when it does: where it started, what it allows, and what did not count on the way.</summary>
/// <param name="From">When the clock started, with the offset of the opening hours' zone.</param>
/// <param name="Target">What was promised.</param>
/// <param name="Due">When it falls due; null while paused, and when too little open time is left.</param>
/// <param name="Gaps">The closed times and pauses between the two, in order.</param>
public sealed record SlaExplanation(DateTimeOffset From, SlaTarget Target, DateTimeOffset? Due, IReadOnlyList<SlaGap> Gaps)
{
    internal static SlaExplanation Of(SlaClock clock)
    {
        var from = clock.Hours.Local(clock.StartedAt);
        var gaps = new List<SlaGap>();
        if (clock.Due is { } due)
        {
            gaps.AddRange(clock.Target.Kind == SlaTargetKind.Elapsed ? [] : Closed(clock, from, due));
            gaps.AddRange(clock.Pauses
                .Where(pause => pause.From < due && pause.From < pause.Until)
                .Select(pause => new SlaGap(clock.Hours.Local(pause.From), clock.Hours.Local(pause.Until!.Value), Name: null, IsPause: true)));
        }

        return new SlaExplanation(from, clock.Target, clock.Due, [.. gaps.OrderBy(gap => gap.From).ThenBy(gap => gap.IsPause)]);
    }

    private static IEnumerable<SlaGap> Closed(SlaClock clock, DateTimeOffset from, DateTimeOffset due)
    {
        var closing = clock.Hours.IsOpen(from) ? clock.Hours.NextClosing(from) : from;
        while (closing < due && clock.Hours.NextOpening(closing.Value) is { } opening)
        {
            var until = opening < due ? opening : due;
            var names = string.Join(", ", clock.Hours.ClosureNames(closing.Value, until));
            yield return new SlaGap(closing.Value, until, names.Length == 0 ? null : names, IsPause: false);
            closing = clock.Hours.NextClosing(opening);
        }
    }
}
