using Microsoft.Extensions.Options;

namespace LibraryService.Hosting.Health;

internal sealed class ClockHealthOptionsValidator : IValidateOptions<ClockHealthOptions>
{
    public ValidateOptionsResult Validate(string? name, ClockHealthOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var result = new ValidateOptionsResultBuilder();
        result.Thresholds(options.DegradedAfter, options.UnhealthyAfter, nameof(options.DegradedAfter), nameof(options.UnhealthyAfter));
        return result.Build();
    }
}
