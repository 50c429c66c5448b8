using Microsoft.Extensions.Options;

namespace LibraryService.Hosting.Sla;

internal sealed class SlaWatcherOptionsValidator : IValidateOptions<SlaWatcherOptions>
{
    private const int MostAtOnce = 10_000;
    private static readonly TimeSpan Most = TimeSpan.FromHours(1);

    public ValidateOptionsResult Validate(string? name, SlaWatcherOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var result = new ValidateOptionsResultBuilder();
        result.Within(options.Lease, Most, nameof(options.Lease));
        result.Within(options.PollInterval, Most, nameof(options.PollInterval));
        result.Within(options.LongestErrorWait, Most, nameof(options.LongestErrorWait));
        if (options.Batch is < 1 or > MostAtOnce)
        {
            result.AddError(FormattableString.Invariant($"must be 1 to {MostAtOnce}, but is {options.Batch}"), nameof(options.Batch));
        }

        return result.Build();
    }
}
