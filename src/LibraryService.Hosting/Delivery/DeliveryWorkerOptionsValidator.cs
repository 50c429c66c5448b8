using Microsoft.Extensions.Options;

namespace LibraryService.Hosting.Delivery;

internal sealed class DeliveryWorkerOptionsValidator : IValidateOptions<DeliveryWorkerOptions>
{
    private static readonly TimeSpan Most = TimeSpan.FromHours(1);

    public ValidateOptionsResult Validate(string? name, DeliveryWorkerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var result = new ValidateOptionsResultBuilder();
        result.Within(options.PollInterval, Most, nameof(options.PollInterval));
        result.Within(options.LongestErrorWait, Most, nameof(options.LongestErrorWait));
        if (options.Policy is null)
        {
            result.AddError("must be there", nameof(options.Policy));
        }
        else if (options.Policy.Lease <= options.Policy.SendTimeout)
        {
            result.AddError($"must have a lease longer than its time for sending, but they are {options.Policy.Lease} and {options.Policy.SendTimeout}", nameof(options.Policy));
        }

        return result.Build();
    }
}
