using System.Globalization;
using LibraryService.Gateways.Tests.Mail;
using LibraryService.MailRate;

// How many mails a second reach a mail server on this machine. Arguments: how many mails (2000), and a part of the names of the ways to be measured (all).
// The server is aiosmtpd, from Debian's package python3-aiosmtpd; one process, as the sender is. Nothing is judged here: the figures are for reading.
if (!RealMailServer.IsThere)
{
    Console.WriteLine(RealMailServer.Missing);
    return 1;
}

var count = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 2000;
var wanted = args.Length > 1 ? args[1] : "";
using var certificate = new HouseCertificate();
string[] startTls = ["--quiet", "--tls", "starttls", "--certificate", certificate.CertificateFile, "--key", certificate.KeyFile];

await Measure("System.Net.Mail, 1 connection", ["--quiet"], server => Ways.SystemNetMailAsync(server.Port, count / 10));
await Measure("SmtpGateway, 1 connection", ["--quiet"], server => Ways.GatewayAsync(server.Port, count, connections: 1, rootsFile: null));
await Measure("SmtpGateway, 4 connections", ["--quiet"], server => Ways.GatewayAsync(server.Port, count, connections: 4, rootsFile: null));
await Measure("SmtpGateway, 1 connection, TLS", startTls, server => Ways.GatewayAsync(server.Port, count, connections: 1, certificate.RootFile));
await Measure("SmtpGateway, 4 connections, TLS", startTls, server => Ways.GatewayAsync(server.Port, count, connections: 4, certificate.RootFile));
return 0;

async Task Measure(string name, string[] arguments, Func<RealMailServer, Task<TimeSpan>> send)
{
    if (!name.Contains(wanted, StringComparison.OrdinalIgnoreCase))
    {
        return;
    }

    await using var server = await RealMailServer.StartAsync(arguments);
    var taken = await send(server);
    var mails = await server.CountAsync();
    Console.WriteLine(FormattableString.Invariant($"{name,-32} {mails / taken.TotalSeconds,7:N0} mails a second ({mails} mails, {await server.SessionsAsync()} connections)"));
}
