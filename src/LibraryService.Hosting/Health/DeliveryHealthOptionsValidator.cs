using Microsoft.Extensions.Options;

namespace LibraryService.Hosting.Health;

internal sealed class DeliveryHealthOptionsValidator : IValidateOptions<DeliveryHealthOptions>
{
    public ValidateOptionsResult Validate(string? name, DeliveryHealthOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var result = new ValidateOptionsResultBuilder();
        result.Thresholds(options.DegradedAfter, options.UnhealthyAfter, nameof(options.DegradedAfter), nameof(options.UnhealthyAfter));
        result.Within(options.StoreTimeout, TimeSpan.FromMinutes(1), nameof(options.StoreTimeout));
        return result.Build();
    }
}
