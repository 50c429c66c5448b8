using Microsoft.Extensions.Options;

namespace LibraryService.Gateways.Webhooks;

// What is wrong is told without the value: it may be a secret, or hold one.
internal sealed class WebhookOptionsValidator : IValidateOptions<WebhookOptions>
{
    private static readonly TimeSpan MostTimeout = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan MostTolerance = TimeSpan.FromHours(1);

    public ValidateOptionsResult Validate(string? name, WebhookOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var result = new ValidateOptionsResultBuilder();
        if (options.Url is not { IsAbsoluteUri: true } url || !(url.Scheme is "https" || (url.Scheme is "http" && url.IsLoopback)) || url.UserInfo.Length > 0)
        {
            result.AddError("must be an absolute https address without user name or password, or an http address of the machine itself", nameof(options.Url));
        }

        Secret(result, options.Secret, nameof(options.Secret));
        if (options.PreviousSecret is { } previous)
        {
            Secret(result, previous, nameof(options.PreviousSecret));
        }

        if (options.Authorization is { } authorization && (authorization.Length == 0 || authorization.Any(c => c is < ' ' or > '~')))
        {
            result.AddError("must be printable ASCII, or null", nameof(options.Authorization));
        }

        result.Within(options.Timeout, MostTimeout, nameof(options.Timeout));
        result.Within(options.Tolerance, MostTolerance, nameof(options.Tolerance));
        return result.Build();
    }

    private static void Secret(ValidateOptionsResultBuilder result, string? secret, string name)
    {
        if (secret is not { Length: >= WebhookSignature.FewestCharacters })
        {
            result.AddError(FormattableString.Invariant($"must have at least {WebhookSignature.FewestCharacters} characters, but has {secret?.Length ?? 0}"), name);
        }
    }
}
