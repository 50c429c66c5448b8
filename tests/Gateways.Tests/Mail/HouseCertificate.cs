using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace LibraryService.Gateways.Tests.Mail;

/// <summary>An authority of one's own and a certificate that it vouches for, as files, made for one run.</summary>
internal sealed class HouseCertificate : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    /// <param name="name">The host that the certificate names; null for 127.0.0.1.</param>
    /// <param name="isOver">Whether it ended yesterday.</param>
    public HouseCertificate(string? name = null, bool isOver = false)
    {
        var now = TimeProvider.System.GetUtcNow();
        using var rootKey = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var root = new CertificateRequest("CN=House", rootKey, HashAlgorithmName.SHA256);
        root.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: false, 0, critical: true));
        using var authority = root.CreateSelfSigned(now.AddDays(-10), now.AddDays(10));

        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=mail", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        if (name is null)
        {
            names.AddIpAddress(IPAddress.Loopback);
        }
        else
        {
            names.AddDnsName(name);
        }

        request.CertificateExtensions.Add(names.Build());
        using var bare = request.Create(authority, now.AddDays(-5), now.AddDays(isOver ? -1 : 5), [1, 2, 3, 4]);
        Certificate = bare.CopyWithPrivateKey(key);
        File.WriteAllText(RootFile, authority.ExportCertificatePem());
        File.WriteAllText(CertificateFile, bare.ExportCertificatePem());
        File.WriteAllText(KeyFile, key.ExportPkcs8PrivateKeyPem());
    }

    public X509Certificate2 Certificate { get; }

    public string RootFile => Path.Combine(_folder.Path, "root.pem");

    public string CertificateFile => Path.Combine(_folder.Path, "mail.pem");

    public string KeyFile => Path.Combine(_folder.Path, "key.pem");

    public void Dispose()
    {
        Certificate.Dispose();
        _folder.Dispose();
    }
}
