using Microsoft.Extensions.Options;

namespace LibraryService.Samples.Bridge;

internal sealed class BridgeOptionsValidator : IValidateOptions<BridgeOptions>
{
    private const int ShortestSecret = 32;

    public ValidateOptionsResult Validate(string? name, BridgeOptions options)
    {
        var result = new ValidateOptionsResultBuilder();
        Needed(result, options.Store, nameof(options.Store));
        Needed(result, options.Pickup, nameof(options.Pickup));
        Needed(result, options.Drafts, nameof(options.Drafts));
        Secret(result, options.ApiKey, nameof(options.ApiKey));
        Secret(result, options.ReceiptSecret, nameof(options.ReceiptSecret));
        Secret(result, options.HashKey, nameof(options.HashKey));
        Within(result, options.MaxBody, 1024, 16 * 1024 * 1024, nameof(options.MaxBody));
        Within(result, options.RequestsPerSecond, 1, 10_000, nameof(options.RequestsPerSecond));
        Within(result, options.MaxViewers, 1, 1000, nameof(options.MaxViewers));
        return result.Build();
    }

    private static void Needed(ValidateOptionsResultBuilder result, string? value, string name)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            result.AddError("must be a path, but is empty", name);
        }
    }

    private static void Secret(ValidateOptionsResultBuilder result, string? value, string name)
    {
        if (value is not null && value.Length < ShortestSecret)
        {
            result.AddError(FormattableString.Invariant($"must have at least {ShortestSecret} characters, but has {value.Length}"), name);
        }
    }

    private static void Within(ValidateOptionsResultBuilder result, int value, int least, int most, string name)
    {
        if (value < least || value > most)
        {
            result.AddError(FormattableString.Invariant($"must be {least} to {most}, but is {value}"), name);
        }
    }
}
