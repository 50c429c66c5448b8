using LibraryService.Desk;
using LibraryService.Hours;
using LibraryService.Samples.Bridge.Settings;
using Microsoft.Extensions.Options;

namespace LibraryService.Samples.Bridge.Cases;

/// <summary>In which zone a case has its days and times: that of its branch, or else of the library.</summary>
internal sealed class CaseZone(HoursBook hours, IOptions<LmsOptions> lms)
{
    /// <summary>An instant as the wall clock there tells it.</summary>
    public DateTimeOffset Local(ServiceCase @case, DateTimeOffset at) =>
        TimeZoneInfo.ConvertTime(at, hours.Find(@case.Inquiry.BranchId) is { } branch ? TimeZoneInfo.FindSystemTimeZoneById(branch.TimeZone) : lms.Value.Zone);
}
