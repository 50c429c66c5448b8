using LibraryService.Hours;

namespace LibraryService.Sla;

/// <summary>How a target counts time.</summary>
internal readonly record struct SlaCount(ServiceHours Hours, SlaTarget Target)
{
    /// <summary>All that is allowed from a start on. Working days are the open time up to their closing, so that a pause hands back what it took.</summary>
    public TimeSpan? AmountFrom(DateTimeOffset start) => Target.Kind == SlaTargetKind.WorkingDays
        ? Hours.AddWorkingDays(start, Target.Days) is { } closing ? Hours.Between(start, closing) : null
        : Target.Amount;

    public TimeSpan Between(DateTimeOffset from, DateTimeOffset to) =>
        Target.Kind == SlaTargetKind.Elapsed ? to - from : Hours.Between(from, to);

    public DateTimeOffset? Add(DateTimeOffset from, TimeSpan amount) => Target.Kind == SlaTargetKind.Elapsed
        ? amount.Ticks < HoursYears.End - from.UtcTicks ? Hours.Local(from + amount) : null
        : Hours.Add(from, amount);
}
