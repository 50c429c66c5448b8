using System.Net.Mail;
using System.Text;
using LibraryService.Delivery;
using LibraryService.Gateways.Mail;
using LibraryService.Routing;

namespace LibraryService.MailRate;

/// <summary>Ways to send the same mails; each says how long it took.</summary>
internal static class Ways
{
    private const string Sender = "desk@library.example";
    private static readonly string Text = string.Join('\n', Enumerable.Repeat("Your item is ready. We keep it until Friday.", 20));
    private static readonly string Html = $"<p>{Text}</p>";

    /// <summary>One client, one mail after the other.</summary>
    public static async Task<TimeSpan> SystemNetMailAsync(int port, int count)
    {
        using var client = new SmtpClient("127.0.0.1", port);
        var start = TimeProvider.System.GetTimestamp();
        for (var i = 0; i < count; i++)
        {
            using var mail = new MailMessage(Sender, Recipient(i), "Your item is ready", Text) { BodyEncoding = Encoding.UTF8 };
            mail.AlternateViews.Add(AlternateView.CreateAlternateViewFromString(Html, Encoding.UTF8, "text/html"));
            await client.SendMailAsync(mail);
        }

        return TimeProvider.System.GetElapsedTime(start);
    }

    /// <summary>The gateway, with as many mails at once as there are connections.</summary>
    public static async Task<TimeSpan> GatewayAsync(int port, int count, int connections, string? rootsFile)
    {
        using var gateway = new SmtpGateway(new SmtpOptions
        {
            Host = "127.0.0.1",
            Port = port,
            UseTls = rootsFile is not null,
            TrustedRootsFile = rootsFile,
            From = Sender,
            MaxConnections = connections,
        });
        var start = TimeProvider.System.GetTimestamp();
        await Parallel.ForAsync(0, count, new ParallelOptions { MaxDegreeOfParallelism = connections }, async (i, ct) =>
        {
            var outcome = await gateway.SendAsync(Message(i), ct);
            if (outcome.Kind != DeliveryOutcomeKind.Accepted)
            {
                throw new InvalidOperationException($"A mail was not taken: {outcome}");
            }
        });
        return TimeProvider.System.GetElapsedTime(start);
    }

    private static OutboundMessage Message(int i) => new()
    {
        Key = FormattableString.Invariant($"rate.{i}"),
        To = new ContactPoint(Channel.Email, Recipient(i)),
        Subject = "Your item is ready",
        Text = Text,
        Html = Html,
        Language = "en",
    };

    private static string Recipient(int i) => FormattableString.Invariant($"patron{i}@example.org");
}
