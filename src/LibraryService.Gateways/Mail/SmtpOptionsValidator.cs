using System.Net;
using Microsoft.Extensions.Options;

namespace LibraryService.Gateways.Mail;

// What is wrong is told without the values of the user name and the password.
internal sealed class SmtpOptionsValidator : IValidateOptions<SmtpOptions>
{
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

        SignIn(result, options);
        return result.Build();
    }

    private static void SignIn(ValidateOptionsResultBuilder result, SmtpOptions options)
    {
        if (options.UserName is null != options.Password is null)
        {
            result.AddError("must be there with the user name, or not at all", nameof(options.Password));
        }

        var isLocal = options.Host is "localhost" || (IPAddress.TryParse(options.Host, out var address) && IPAddress.IsLoopback(address));
        if (options is { Password: not null, UseTls: false } && !isLocal)
        {
            result.AddError("must be true where there is a password: it would go over the network as it is", nameof(options.UseTls));
        }
    }
}
