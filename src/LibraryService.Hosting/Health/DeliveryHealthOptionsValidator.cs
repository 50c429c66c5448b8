using Microsoft.Extensions.Options;

namespace LibraryService.Hosting.Health;

internal sealed class DeliveryHealthOptionsValidator : IValidateOptions<DeliveryHealthOptions>
{
    public ValidateOptionsResult Validate(string? name, DeliveryHealthOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var result = new ValidateOptionsResultBuilder();
        result.Within(options.DegradedAfter, TimeSpan.FromDays(1), nameof(options.DegradedAfter));
        result.Within(options.UnhealthyAfter, TimeSpan.FromDays(7), nameof(options.UnhealthyAfter));
        result.Within(options.StoreTimeout, TimeSpan.FromMinutes(1), nameof(options.StoreTimeout));
        if (options.UnhealthyAfter < options.DegradedAfter)
        {
            result.AddError($"must be at least {nameof(options.DegradedAfter)}, {options.DegradedAfter}, but is {options.UnhealthyAfter}", nameof(options.UnhealthyAfter));
        }

        return result.Build();
    }
}
