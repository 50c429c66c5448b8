namespace LibraryService.Sla;

/// <summary>How one promise stands.</summary>
/// <param name="Status">How it stands; <see cref="SlaStatus.None"/> when there is no clock.</param>
/// <param name="Due">When it falls due; null without a clock, while paused, and when too little open time is left.</param>
/// <param name="Elapsed">The time used, in what the target counts; working days in open time.</param>
/// <param name="Remaining">The time left; negative when more than allowed has been used.</param>
/// <param name="Clock">The clock itself; null when there is none.</param>
public readonly record struct SlaMeasure(SlaStatus Status, DateTimeOffset? Due, TimeSpan Elapsed, TimeSpan Remaining, SlaClock? Clock)
{
    internal static SlaMeasure Of(SlaRun? run, DateTimeOffset asOf)
    {
        if (run is not { Clock: var clock })
        {
            return default;
        }

        var (status, elapsed) = clock.Standing(asOf);
        return new SlaMeasure(status, clock.Due, elapsed, clock.Left(elapsed), clock);
    }
}
