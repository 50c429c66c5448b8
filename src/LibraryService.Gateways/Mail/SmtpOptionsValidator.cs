using System.Security.Cryptography;
using Microsoft.Extensions.Options;

namespace LibraryService.Gateways.Mail;

// What is wrong is told without the values of the user name and the password.
internal sealed class SmtpOptionsValidator : IValidateOptions<SmtpOptions>
{
    private const int LongestSecret = 255;
    private static readonly TimeSpan Most = TimeSpan.FromMinutes(5);

    public ValidateOptionsResult Validate(string? name, SmtpOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var result = new ValidateOptionsResultBuilder();
        if (Uri.CheckHostName(options.Host) == UriHostNameType.Unknown)
        {
            result.AddError("must be the name or the address of a mail server", nameof(options.Host));
        }

        result.Within(options.Port, 1, 65535, nameof(options.Port));
        result.Within(options.MaxConnections, 1, 64, nameof(options.MaxConnections));
        result.Within(options.Timeout, Most, nameof(options.Timeout));
        result.Within(options.IdleTimeout, Most, nameof(options.IdleTimeout));
        if (!MailAddresses.IsAddress(options.From))
        {
            result.AddError("must be one mail address without a name", nameof(options.From));
        }

        if (options.BounceAddress is { } bounces && !MailAddresses.IsAddress(bounces))
        {
            result.AddError("must be one mail address without a name, or null", nameof(options.BounceAddress));
        }

        if (options.FromName is { } from && !HeaderText.IsClean(from))
        {
            result.AddError("must be without control characters, or null", nameof(options.FromName));
        }

        if (options.MessageIdDomain is { } domain && Uri.CheckHostName(domain) != UriHostNameType.Dns)
        {
            result.AddError("must be the name of a domain, or null", nameof(options.MessageIdDomain));
        }

        Secure(result, options);
        SignIn(result, options);
        return result.Build();
    }

    private static void Secure(ValidateOptionsResultBuilder result, SmtpOptions options)
    {
        if (options is { UseTls: false, ImplicitTls: true })
        {
            result.AddError("must be true where the connection is secure from its first byte on", nameof(options.UseTls));
        }

        try
        {
            if (SmtpTrust.Roots(options.TrustedRootsFile) is { Count: 0 })
            {
                result.AddError("must be a PEM file with certificates, or null", nameof(options.TrustedRootsFile));
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or CryptographicException or ArgumentException)
        {
            result.AddError($"must be a PEM file with certificates, or null, but reading it gives {e.GetType().Name}", nameof(options.TrustedRootsFile));
        }
    }

    private static void SignIn(ValidateOptionsResultBuilder result, SmtpOptions options)
    {
        if (options.UserName is null != options.Password is null)
        {
            result.AddError("must be there with the user name, or not at all", nameof(options.Password));
        }

        if (options is { Password: not null, UseTls: false })
        {
            result.AddError("must be true where there is a password: it would go over the network as it is", nameof(options.UseTls));
        }

        if (!CanBeSaid(options.UserName) || !CanBeSaid(options.Password))
        {
            result.AddError(FormattableString.Invariant($"must have, as the user name, at most {LongestSecret} characters, and no control characters"), nameof(options.Password));
        }
    }

    private static bool CanBeSaid(string? secret) => secret is null || (secret.Length <= LongestSecret && HeaderText.IsClean(secret));
}
