using Microsoft.Extensions.Options;

namespace LibraryService.Hosting;

internal static class OptionsChecks
{
    /// <summary>From when on something counts as degraded, at most a day, and from when on as unhealthy, at most seven days and not earlier.</summary>
    public static void Thresholds(this ValidateOptionsResultBuilder result, TimeSpan degradedAfter, TimeSpan unhealthyAfter, string degraded, string unhealthy)
    {
        result.Within(degradedAfter, TimeSpan.FromDays(1), degraded);
        result.Within(unhealthyAfter, TimeSpan.FromDays(7), unhealthy);
        if (unhealthyAfter < degradedAfter)
        {
            result.AddError($"must be at least {degraded}, {degradedAfter}, but is {unhealthyAfter}", unhealthy);
        }
    }

    public static void Within(this ValidateOptionsResultBuilder result, TimeSpan value, TimeSpan most, string name)
    {
        if (value <= TimeSpan.Zero || value > most)
        {
            result.AddError($"must be more than zero and at most {most}, but is {value}", name);
        }
    }
}
