using LibraryService.Gateways.Mail;
using Microsoft.Extensions.Options;

namespace LibraryService.Gateways.Tests.Mail;

public sealed class SmtpConnectionTests
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(false, DeliveryOutcomeKind.SoftBounce)]
    [InlineData(true, DeliveryOutcomeKind.Accepted)]
    public async Task Several_commands_go_at_once_only_where_the_server_offers_it(bool isOffered, DeliveryOutcomeKind kind)
    {
        // It answers to MAIL only when it has heard more: whoever waits for the answer waits in vain.
        await using var server = new SmtpServer(offers: isOffered ? ["PIPELINING"] : [], waitsForMore: true);
        using var gateway = Gateway(server, options => options.Timeout = TimeSpan.FromSeconds(isOffered ? 20 : 1));
        (await gateway.SendAsync(Sending.Message(), Ct)).Kind.ShouldBe(kind);
    }

    [Fact]
    public async Task The_server_hears_how_long_a_mail_is_where_it_asks()
    {
        await using var server = new SmtpServer(offers: ["SIZE 1000000"]);
        using var gateway = Gateway(server);
        await gateway.SendAsync(Sending.Message(), Ct);
        var length = server.Mails.ShouldHaveSingleItem().Lines.Sum(line => line.Length + 2);
        server.Commands.ShouldContain($"MAIL FROM:<desk@library.example> SIZE={length}", StringComparer.Ordinal);
    }

    [Theory]
    [InlineData(SmtpServer.Drop)]
    [InlineData("421 4.4.2 you were silent for too long")]
    public async Task A_kept_connection_that_has_gone_costs_nobody_a_mail(string farewell)
    {
        foreach (var command in new[] { "MAIL", "RCPT", "DATA" })
        {
            var heard = 0;
            await using var server = new SmtpServer(said => said.StartsWith(command, StringComparison.Ordinal) && ++heard == 2 ? farewell : null);
            using var gateway = Gateway(server);
            (await gateway.SendAsync(Sending.Message("one"), Ct)).Kind.ShouldBe(DeliveryOutcomeKind.Accepted);
            (await gateway.SendAsync(Sending.Message("two"), Ct)).Kind.ShouldBe(DeliveryOutcomeKind.Accepted);
            server.Mails.Count.ShouldBe(2);
            server.Connections.ShouldBe(2);
        }
    }

    [Fact]
    public async Task A_mail_that_was_handed_over_is_not_sent_a_second_time()
    {
        var heard = 0;
        await using var server = new SmtpServer(said => said is "." && ++heard == 2 ? SmtpServer.Drop : null);
        using var gateway = Gateway(server);
        (await gateway.SendAsync(Sending.Message("one"), Ct)).Kind.ShouldBe(DeliveryOutcomeKind.Accepted);
        (await gateway.SendAsync(Sending.Message("two"), Ct)).Kind.ShouldBe(DeliveryOutcomeKind.Unknown);
        server.Mails.Count.ShouldBe(2);
        server.Connections.ShouldBe(1);
    }

    [Fact]
    public async Task A_refused_recipient_does_not_cost_the_connection()
    {
        await using var server = new SmtpServer(said => said.StartsWith("RCPT TO:<gone", StringComparison.Ordinal) ? "550 5.1.1 gone" : null);
        using var gateway = Gateway(server);
        (await gateway.SendAsync(Sending.Message("one", to: "gone@example.org"), Ct)).ShouldBe(new DeliveryOutcome(DeliveryOutcomeKind.HardBounce, Detail: "SMTP 550 5.1.1"));
        (await gateway.SendAsync(Sending.Message("two"), Ct)).Kind.ShouldBe(DeliveryOutcomeKind.Accepted);
        server.Connections.ShouldBe(1);
        server.Commands.ShouldContain("RSET", StringComparer.Ordinal);
        server.Mails.ShouldHaveSingleItem().To.ShouldBe(["<ada@example.org>"]);
    }

    [Theory]
    [InlineData("354 go on")]   // it waits for a mail all the same
    [InlineData("503 whom for")]
    public async Task A_refused_recipient_gets_nothing_though_all_was_said_at_once(string toData)
    {
        await using var server = new SmtpServer(
            said => said.StartsWith("RCPT TO:<gone", StringComparison.Ordinal) ? "550 gone" : said is "DATA" && toData[0] == '5' ? toData : null, ["PIPELINING"]);
        using var gateway = Gateway(server);
        (await gateway.SendAsync(Sending.Message("one", to: "gone@example.org"), Ct)).Kind.ShouldBe(DeliveryOutcomeKind.HardBounce);
        server.Mails.ShouldBeEmpty();
    }

    [Fact]
    public async Task Leave_is_taken_when_the_gateway_goes()
    {
        await using var server = new SmtpServer();
        using (var gateway = Gateway(server))
        {
            await gateway.SendAsync(Sending.Message(), Ct);
        }

        await UntilAsync(() => server.Commands.Contains("QUIT", StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_connection_that_nobody_needs_is_closed()
    {
        await using var server = new SmtpServer();
        using var gateway = Gateway(server, options => options.IdleTimeout = TimeSpan.FromMilliseconds(50));
        await gateway.SendAsync(Sending.Message(), Ct);
        await UntilAsync(() => server.Commands.Contains("QUIT", StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_send_that_is_stopped_says_so()
    {
        await using var server = new SmtpServer(said => said.StartsWith("MAIL", StringComparison.Ordinal) ? SmtpServer.Hang : null);
        using var gateway = Gateway(server);
        using var stopped = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        await Should.ThrowAsync<OperationCanceledException>(async () => await gateway.SendAsync(Sending.Message(), stopped.Token));
    }

    [Fact]
    public async Task The_line_is_secure_before_anything_is_said_over_it()
    {
        using var house = new HouseCertificate();
        await using var server = new SmtpServer(offers: ["STARTTLS", "AUTH PLAIN LOGIN"], certificate: house.Certificate);
        using var gateway = Secure(server, house.RootFile, options => (options.UserName, options.Password) = ("desk", "canary-password"));
        (await gateway.SendAsync(Sending.Message(), Ct)).Kind.ShouldBe(DeliveryOutcomeKind.SoftBounce);   // 250 is no answer to AUTH
        server.Commands.Select(command => command.Split(' ')[0]).ShouldBe(["EHLO", "STARTTLS", "EHLO", "AUTH"]);
    }

    [Theory]
    [InlineData("AUTH PLAIN LOGIN", "AUTH PLAIN AGRlc2sAY2FuYXJ5LXBhc3N3b3Jk")]
    [InlineData("AUTH=PLAIN", "AUTH PLAIN AGRlc2sAY2FuYXJ5LXBhc3N3b3Jk")]
    [InlineData("AUTH LOGIN", "Y2FuYXJ5LXBhc3N3b3Jk")]
    public async Task Signing_in_takes_the_way_that_the_server_offers(string offer, string last)
    {
        using var house = new HouseCertificate();
        var secret = Convert.ToBase64String("desk"u8);
        await using var server = new SmtpServer(said => said == last ? "235 welcome" : said == secret ? "334 UGFzc3dvcmQ6" : null, [offer], house.Certificate, isSecureAtOnce: true);
        using var gateway = Secure(server, house.RootFile, options => (options.ImplicitTls, options.UserName, options.Password) = (true, "desk", "canary-password"));
        (await gateway.SendAsync(Sending.Message(), Ct)).Kind.ShouldBe(DeliveryOutcomeKind.Accepted);
        server.Commands.ShouldContain(last, StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("AUTH PLAIN", "535 5.7.8 not canary-password")]
    [InlineData("AUTH LOGIN", "535 5.7.8 not canary-password")]
    [InlineData("AUTH GSSAPI", null)]
    [InlineData("PIPELINING", null)]
    public async Task No_mail_goes_to_a_server_where_signing_in_fails(string offer, string? reply)
    {
        using var house = new HouseCertificate();
        await using var server = new SmtpServer(said => said.StartsWith("AUTH", StringComparison.Ordinal) ? reply : null, [offer], house.Certificate, isSecureAtOnce: true);
        using var gateway = Secure(server, house.RootFile, options => (options.ImplicitTls, options.UserName, options.Password) = (true, "desk", "canary-password"));
        var outcome = await gateway.SendAsync(Sending.Message(), Ct);
        outcome.Kind.ShouldBe(DeliveryOutcomeKind.SoftBounce);
        $"{outcome}".ShouldNotContain("canary");
        server.Commands.ShouldNotContain(command => command.StartsWith("MAIL", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_put_in_before_the_line_is_secure_is_no_answer_after_it()
    {
        using var house = new HouseCertificate();
        await using var server = new SmtpServer(said => said is "STARTTLS" ? "220 go on\r\n250-mail\r\n250 AUTH PLAIN" : null, ["STARTTLS"], house.Certificate);
        using var gateway = Secure(server, house.RootFile);
        var outcome = await gateway.SendAsync(Sending.Message(), Ct);
        outcome.Kind.ShouldBe(DeliveryOutcomeKind.SoftBounce);
        outcome.Detail.ShouldNotBeNull().ShouldContain("in the clear");
        server.Mails.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_server_that_will_not_make_the_line_secure_gets_nothing()
    {
        await using var server = new SmtpServer(said => said is "STARTTLS" ? "454 not now" : null, ["STARTTLS"]);
        using var gateway = Secure(server, rootFile: null);
        (await gateway.SendAsync(Sending.Message(), Ct)).ShouldBe(new DeliveryOutcome(DeliveryOutcomeKind.SoftBounce, Detail: "SMTP 454 before any mail"));
        server.Commands.ShouldNotContain(command => command.StartsWith("MAIL", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_certificate_of_another_host_or_of_nobody_or_of_yesterday_is_not_trusted(bool isAtOnce)
    {
        using var house = new HouseCertificate();
        using var other = new HouseCertificate("mail.elsewhere.example");
        using var over = new HouseCertificate(isOver: true);
        foreach (var (shown, trusted) in new[] { (other, other.RootFile), (house, null), (house, other.RootFile), (over, over.RootFile) })
        {
            await using var server = new SmtpServer(offers: ["STARTTLS"], certificate: shown.Certificate, isSecureAtOnce: isAtOnce);
            using var gateway = Secure(server, trusted, options => options.ImplicitTls = isAtOnce);
            (await gateway.SendAsync(Sending.Message(), Ct)).ShouldBe(
                new DeliveryOutcome(DeliveryOutcomeKind.SoftBounce, Detail: "no secure connection: the certificate or the encryption is none to trust"));
            server.Commands.ShouldNotContain(command => command.StartsWith("MAIL", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task A_server_that_answers_a_secure_greeting_in_the_clear_gets_nothing()
    {
        await using var server = new SmtpServer();
        using var gateway = Secure(server, rootFile: null, options => options.ImplicitTls = true);
        (await gateway.SendAsync(Sending.Message(), Ct)).Kind.ShouldBe(DeliveryOutcomeKind.SoftBounce);
        server.Mails.ShouldBeEmpty();
    }

    [Fact]
    public void Options_that_would_make_the_line_less_secure_than_they_say_are_told()
    {
        using var folder = new TemporaryFolder();
        var none = Path.Combine(folder.Path, "none.pem");
        var empty = Path.Combine(folder.Path, "empty.pem");
        var broken = Path.Combine(folder.Path, "broken.pem");
        File.WriteAllText(empty, "");
        File.WriteAllText(broken, "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n");
        Action<SmtpOptions>[] wrong =
        [
            options => (options.UseTls, options.ImplicitTls) = (false, true),
            options => options.TrustedRootsFile = none,
            options => options.TrustedRootsFile = empty,
            options => options.TrustedRootsFile = broken,
            options => (options.UserName, options.Password) = ("desk", "canary\r\nMAIL FROM:<eve@example.org>"),
            options => (options.UserName, options.Password) = ("desk\0", "canary"),
            options => (options.UserName, options.Password) = ("desk", new string('x', 256)),
            options => options.UserName = "canary",
        ];
        foreach (var change in wrong)
        {
            var options = new SmtpOptions { Host = "mail.example.org", From = "desk@library.example" };
            change(options);
            Should.Throw<OptionsValidationException>(() => new SmtpGateway(options)).ToString().ShouldNotContain("canary");
        }
    }

    [Fact]
    public async Task Bounces_go_where_the_options_say_and_the_mail_does_not_show_it()
    {
        await using var server = new SmtpServer();
        using var gateway = Gateway(server, options => options.BounceAddress = "bounces@bücher.example");
        await gateway.SendAsync(Sending.Message(to: "ada@bücher.example"), Ct);
        var mail = server.Mails.ShouldHaveSingleItem();
        mail.From.ShouldBe("<bounces@xn--bcher-kva.example>");
        mail.To.ShouldBe(["<ada@xn--bcher-kva.example>"]);
        mail.Header("From").ShouldBe("desk@library.example");
        mail.Header("Sender").ShouldBeNull();
    }

    private static async Task UntilAsync(Func<bool> isSo)
    {
        for (var i = 0; i < 200 && !isSo(); i++)
        {
            await Task.Delay(25, Ct);
        }

        isSo().ShouldBeTrue();
    }

    private static SmtpGateway Gateway(SmtpServer server, Action<SmtpOptions>? configure = null)
    {
        var options = new SmtpOptions { Host = "127.0.0.1", Port = server.Port, UseTls = false, From = "desk@library.example" };
        configure?.Invoke(options);
        return new SmtpGateway(options);
    }

    private static SmtpGateway Secure(SmtpServer server, string? rootFile, Action<SmtpOptions>? configure = null) => Gateway(server, options =>
    {
        (options.UseTls, options.TrustedRootsFile) = (true, rootFile);
        configure?.Invoke(options);
    });
}
