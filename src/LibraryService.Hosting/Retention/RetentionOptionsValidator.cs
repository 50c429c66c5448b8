using Microsoft.Extensions.Options;

namespace LibraryService.Hosting.Retention;

internal sealed class RetentionOptionsValidator : IValidateOptions<RetentionOptions>
{
    private const int MostAtOnce = 10_000;
    private static readonly TimeSpan Least = TimeSpan.FromHours(1);
    private static readonly TimeSpan Most = TimeSpan.FromDays(36_500);

    public ValidateOptionsResult Validate(string? name, RetentionOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var result = new ValidateOptionsResultBuilder();
        Kept(result, options.KeepCases, nameof(options.KeepCases));
        Kept(result, options.KeepMessages, nameof(options.KeepMessages));
        Kept(result, options.KeepSurveys, nameof(options.KeepSurveys));
        result.Within(options.Interval, TimeSpan.FromDays(30), nameof(options.Interval));
        result.Within(options.LongestErrorWait, TimeSpan.FromHours(1), nameof(options.LongestErrorWait));
        if (options.Batch is < 1 or > MostAtOnce)
        {
            result.AddError(FormattableString.Invariant($"must be 1 to {MostAtOnce}, but is {options.Batch}"), nameof(options.Batch));
        }

        return result.Build();
    }

    private static void Kept(ValidateOptionsResultBuilder result, TimeSpan? time, string name)
    {
        if (time < Least || time > Most)
        {
            result.AddError($"must be null, for good, or {Least} to {Most}, but is {time}", name);
        }
    }
}
