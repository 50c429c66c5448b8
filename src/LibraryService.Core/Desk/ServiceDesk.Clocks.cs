namespace LibraryService.Desk;

public sealed partial class ServiceDesk
{
    /// <summary>
    /// When the promises of a case have to be looked at next: at once when a step has been reached, which somebody may have raised or not; else at the next one. Null when none
    /// will be reached as things are.
    /// </summary>
    public DateTimeOffset? NextLook(ServiceCase @case)
    {
        ArgumentNullException.ThrowIfNull(@case);
        var report = Report(@case);
        return report is null ? null : report.Alerts(@case.Id).Count > 0 ? report.AsOf : report.NextAlert;
    }
}
