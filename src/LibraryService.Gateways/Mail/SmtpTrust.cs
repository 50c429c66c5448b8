using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;

namespace LibraryService.Gateways.Mail;

/// <summary>Who the server must be, and who we say that we are.</summary>
internal static class SmtpTrust
{
    /// <summary>The certificate must be for the host and vouched for by the machine's authorities, or by those given instead.</summary>
    public static SslClientAuthenticationOptions Options(string host, X509Certificate2Collection? roots)
    {
        var options = new SslClientAuthenticationOptions { TargetHost = host };
        if (roots is not null)
        {
            options.CertificateChainPolicy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
            options.CertificateChainPolicy.CustomTrustStore.AddRange(roots);
        }

        return options;
    }

    /// <summary>The certificates of a PEM file; null when there is none to read.</summary>
    public static X509Certificate2Collection? Roots(string? file)
    {
        if (file is null)
        {
            return null;
        }

        var roots = new X509Certificate2Collection();
        roots.ImportFromPemFile(file);
        return roots;
    }

    /// <summary>The address of this end as EHLO takes it of a machine without a name of its own (RFC 5321, 4.1.3).</summary>
    public static string NameOf(EndPoint? local) => local is not IPEndPoint { Address: var address } ? "[127.0.0.1]"
        : address.IsIPv4MappedToIPv6 ? $"[{address.MapToIPv4()}]"
        : address.AddressFamily is AddressFamily.InterNetworkV6 ? $"[IPv6:{new IPAddress(address.GetAddressBytes())}]"
        : $"[{address}]";
}
