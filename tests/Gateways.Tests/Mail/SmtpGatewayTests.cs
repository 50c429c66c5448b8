using LibraryService.Gateways.Mail;
using LibraryService.Routing;
using Microsoft.Extensions.Options;

namespace LibraryService.Gateways.Tests.Mail;

public class SmtpGatewayTests
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_mail_has_its_text_and_its_html_and_says_that_a_machine_sent_it()
    {
        var mail = await Taken(Sending.Message() with
        {
            Html = "<p>Your item is ready.</p>",
            From = new ContactSender("Bücherei Jubilee", [new(Channel.Email, "jubilee@library.example")]),
            Headers = new Dictionary<string, string>(StringComparer.Ordinal) { ["Reply-To"] = "desk@library.example" },
        });
        mail.To.ShouldBe(["<ada@example.org>"]);
        mail.Parts.Select(part => part.Text).ShouldBe(["Your item is ready.\r\nWe keep it until Friday.", "<p>Your item is ready.</p>"]);
        mail.Parts[0].Type.ShouldStartWith("text/plain");
        mail.Parts[1].Type.ShouldStartWith("text/html");
        mail.Header("From").ShouldNotBeNull().ShouldEndWith("<jubilee@library.example>");
        mail.Header("Reply-To").ShouldBe("desk@library.example");
        mail.Header("Subject").ShouldBe("Your item is ready");
        mail.Header("Auto-Submitted").ShouldBe("auto-generated");
        mail.Header("Content-Language").ShouldBe("en");
        mail.Header("Message-ID").ShouldBe("<k.hold-118-ready_2E1@library.example>");
        mail.Header("List-Unsubscribe").ShouldBeNull();
    }

    [Fact]
    public async Task What_a_person_wrote_may_say_so() => (await Taken(Sending.Message() with { Headers = Headers("Auto-Submitted", "no") })).Header("Auto-Submitted").ShouldBe("no");

    [Fact]
    public async Task Outreach_is_ended_with_one_click()
    {
        var mail = await Taken(Sending.Message() with { Purpose = MessagePurpose.Outreach, Headers = Headers("List-Unsubscribe", "https://library.example/stop?id=7f3a") });
        mail.Header("List-Unsubscribe").ShouldBe("<https://library.example/stop?id=7f3a>");
        mail.Header("List-Unsubscribe-Post").ShouldBe("List-Unsubscribe=One-Click");
    }

    [Theory]
    [InlineData(MessagePurpose.Service)]
    [InlineData(MessagePurpose.Legal)]
    public async Task No_other_mail_can_be_ended(MessagePurpose purpose)
    {
        var mail = await Taken(Sending.Message() with { Purpose = purpose, Headers = Headers("List-Unsubscribe", "https://library.example/stop") });
        mail.Headers.Select(header => header.Name).ShouldNotContain(name => name.StartsWith("List-", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("mailto:stop@library.example")]
    [InlineData("http://library.example/stop")]
    public async Task Outreach_that_cannot_be_ended_is_refused(string? url) => await IsRefusedUnheard(
        Sending.Message() with { Purpose = MessagePurpose.Outreach, Headers = url is null ? Headers("X-Note", "x") : Headers("List-Unsubscribe", url) });

    [Theory]
    [InlineData("")]
    [InlineData("ada")]
    [InlineData("ada@example.org\r\nRCPT TO:<eve@example.org>")]
    [InlineData("ada@example.org, eve@example.org")]
    [InlineData("ada@example.org>,<eve@example.org")]
    [InlineData("Ada <ada@example.org>")]
    [InlineData("\"a\r\nb\"@example.org")]
    [InlineData("ädä@example.org")]
    [InlineData("a\0b@example.org")]
    public async Task What_is_not_one_address_is_refused_before_the_server_hears_of_it(string address) => await IsRefusedUnheard(Sending.Message(to: address));

    [Theory]
    [InlineData("Bcc", "eve@example.org")]
    [InlineData("content-type", "text/html")]
    [InlineData("X-Note", "a\r\nBcc: eve@example.org")]
    [InlineData("X-Note\r\nBcc", "eve@example.org")]
    [InlineData("X Note", "a")]
    [InlineData("Reply-To", "a@example.org, b@example.org")]
    public async Task A_header_that_would_change_the_mail_is_refused(string name, string value) => await IsRefusedUnheard(Sending.Message() with { Headers = Headers(name, value) });

    [Fact]
    public async Task A_header_that_no_line_holds_is_refused() => await IsRefusedUnheard(Sending.Message() with { Headers = Headers("X-Note", new string('x', 901)) });

    [Fact]
    public async Task Hostile_values_are_refused_or_come_back_whole()
    {
        await using var server = new SmtpServer();
        using var gateway = Gateway(server);
        var expected = new List<string>();
        foreach (var value in Sending.Hostile)
        {
            var message = Sending.Message(value) with { Subject = value, Text = value, Html = value, From = new ContactSender($"The {value}"), Headers = Headers("X-Note", value) };
            var outcome = await gateway.SendAsync(message, Ct);
            outcome.Kind.ShouldBeOneOf(DeliveryOutcomeKind.Accepted, DeliveryOutcomeKind.Refused);
            var isUnclean = value is "\uD800" || value.Length > 900 || value.Any(c => char.IsControl(c) || c is '\u2028' or '\u2029');
            outcome.Kind.ShouldBe(isUnclean ? DeliveryOutcomeKind.Refused : DeliveryOutcomeKind.Accepted, value);
            if (!isUnclean)
            {
                expected.Add(value);
            }
        }

        server.Mails.Count.ShouldBe(expected.Count);
        foreach (var (mail, value) in server.Mails.Zip(expected))
        {
            mail.To.ShouldBe(["<ada@example.org>"]);
            mail.From.ShouldBe("<desk@library.example>");
            mail.Lines.ShouldAllBe(line => line.Length <= 998 && line.All(c => c < 128));
            mail.Headers.Select(header => header.Name.ToUpperInvariant())
                .Except(["MIME-VERSION", "FROM", "TO", "DATE", "SUBJECT", "CONTENT-TYPE", "CONTENT-TRANSFER-ENCODING", "CONTENT-LANGUAGE", "MESSAGE-ID", "AUTO-SUBMITTED", "X-NOTE"], StringComparer.Ordinal)
                .ShouldBeEmpty();
            mail.Parts.ShouldAllBe(part => part.Text == value);
        }
    }

    [Fact]
    public async Task Lines_with_a_full_stop_do_not_end_the_mail()
    {
        var mail = await Taken(Sending.Message() with { Text = "one\n.\nQUIT\n..two" });
        mail.Parts.ShouldHaveSingleItem().Text.ShouldBe("one\r\n.\r\nQUIT\r\n..two");
    }

    [Theory]
    [InlineData("RCPT", "550 no such user ada@example.org", DeliveryOutcomeKind.HardBounce)]
    [InlineData("RCPT", "551 gone", DeliveryOutcomeKind.HardBounce)]
    [InlineData("RCPT", "553 no", DeliveryOutcomeKind.HardBounce)]
    [InlineData("RCPT", "552 full", DeliveryOutcomeKind.SoftBounce)]
    [InlineData("RCPT", "450 later", DeliveryOutcomeKind.SoftBounce)]
    [InlineData("RCPT", "550 5.1.1 no such user", DeliveryOutcomeKind.HardBounce)]
    [InlineData("RCPT", "550 5.2.2 full", DeliveryOutcomeKind.SoftBounce)]
    [InlineData("RCPT", "550 5.7.1 not from you", DeliveryOutcomeKind.Refused)]
    [InlineData("RCPT", "550 5.4.1 unavailable", DeliveryOutcomeKind.HardBounce)]   // too general: the code counts
    [InlineData("RCPT", "550 4.2.2 which of both", DeliveryOutcomeKind.HardBounce)]   // they disagree: the code counts
    [InlineData("RCPT", "550-5.7.1 a rule\r\n550 5.7.1 in two lines", DeliveryOutcomeKind.Refused)]
    [InlineData("RCPT", "556 no mail at all", DeliveryOutcomeKind.HardBounce)]
    [InlineData("MAIL", "550 5.1.1 nobody", DeliveryOutcomeKind.Refused)]   // of the sender
    [InlineData("DATA", "451 later", DeliveryOutcomeKind.SoftBounce)]
    [InlineData("DATA", "554 no", DeliveryOutcomeKind.Refused)]
    [InlineData(".", "550 5.1.1 nobody there after all", DeliveryOutcomeKind.HardBounce)]
    [InlineData(".", "354 what", DeliveryOutcomeKind.Unknown)]
    [InlineData(".", "nonsense", DeliveryOutcomeKind.Unknown)]
    [InlineData("MAIL", "nonsense", DeliveryOutcomeKind.SoftBounce)]
    [InlineData("MAIL", "250-one\r\n251 another", DeliveryOutcomeKind.SoftBounce)]
    [InlineData("MAIL", SmtpServer.Drop, DeliveryOutcomeKind.SoftBounce)]   // nobody has got it
    [InlineData("MAIL", SmtpServer.Hang, DeliveryOutcomeKind.SoftBounce)]
    [InlineData("DATA", SmtpServer.Drop, DeliveryOutcomeKind.SoftBounce)]
    [InlineData("EHLO", "502 what", DeliveryOutcomeKind.SoftBounce)]
    [InlineData("EHLO", SmtpServer.Drop, DeliveryOutcomeKind.SoftBounce)]
    [InlineData(SmtpServer.Connect, "554 no service", DeliveryOutcomeKind.SoftBounce)]
    [InlineData(SmtpServer.Connect, SmtpServer.Hang, DeliveryOutcomeKind.SoftBounce)]
    [InlineData("RCPT", "452 later", DeliveryOutcomeKind.SoftBounce)]
    [InlineData("RCPT", "554 listed", DeliveryOutcomeKind.Refused)]
    [InlineData("MAIL", "421 closing", DeliveryOutcomeKind.SoftBounce)]
    [InlineData("MAIL", "550 not from here", DeliveryOutcomeKind.Refused)]
    [InlineData("MAIL", "530 sign in", DeliveryOutcomeKind.SoftBounce)]
    [InlineData(".", "552 too big", DeliveryOutcomeKind.Refused)]
    [InlineData(".", "451 later", DeliveryOutcomeKind.SoftBounce)]
    [InlineData(".", "554 spam", DeliveryOutcomeKind.Refused)]
    [InlineData(".", SmtpServer.Drop, DeliveryOutcomeKind.Unknown)]
    [InlineData(".", SmtpServer.Hang, DeliveryOutcomeKind.Unknown)]
    public async Task A_reply_is_an_outcome(string command, string reply, DeliveryOutcomeKind kind)
    {
        foreach (var offers in new string[][] { [], ["PIPELINING", "SIZE 1000000"] })
        {
            await using var server = new SmtpServer(said => said.StartsWith(command, StringComparison.Ordinal) ? reply : null, offers);
            using var gateway = Gateway(server, options => options.Timeout = TimeSpan.FromSeconds(reply is SmtpServer.Hang ? 1 : 20));
            var outcome = await gateway.SendAsync(Sending.Message(), Ct);
            outcome.Kind.ShouldBe(kind);
            $"{outcome}".ShouldNotContain("ada@example.org");
        }
    }

    [Fact]
    public async Task After_a_failure_the_next_mail_goes_out()
    {
        var replies = new Queue<string?>([SmtpServer.Drop, null]);
        await using var server = new SmtpServer(said => said is "." && replies.TryDequeue(out var reply) ? reply : null);
        using var gateway = Gateway(server, options => options.MaxConnections = 1);
        (await gateway.SendAsync(Sending.Message("one"), Ct)).Kind.ShouldBe(DeliveryOutcomeKind.Unknown);
        (await gateway.SendAsync(Sending.Message("two"), Ct)).Kind.ShouldBe(DeliveryOutcomeKind.Accepted);
    }

    [Fact]
    public async Task A_server_that_is_not_there_has_taken_nothing()
    {
        var server = new SmtpServer();
        using var gateway = Gateway(server);
        await server.DisposeAsync();
        (await gateway.SendAsync(Sending.Message(), Ct)).Kind.ShouldBe(DeliveryOutcomeKind.SoftBounce);
    }

    [Fact]
    public async Task Nothing_is_sent_in_the_clear_where_a_secure_line_was_asked_for()
    {
        await using var server = new SmtpServer();
        using var gateway = Gateway(server, options => (options.UseTls, options.UserName, options.Password) = (true, "desk", "canary-password"));
        var outcome = await gateway.SendAsync(Sending.Message(), Ct);
        outcome.ShouldBe(new DeliveryOutcome(DeliveryOutcomeKind.SoftBounce, Detail: "the mail server offers no TLS"));
        server.Commands.ShouldNotContain(command => command.StartsWith("MAIL", StringComparison.Ordinal) || command.StartsWith("AUTH", StringComparison.Ordinal));
        $"{outcome}".ShouldNotContain("canary");
    }

    [Fact]
    public async Task One_connection_carries_many_mails()
    {
        await using var server = new SmtpServer();
        using var gateway = Gateway(server);
        for (var i = 0; i < 10; i++)
        {
            (await gateway.SendAsync(Sending.Message($"k{i}"), Ct)).Kind.ShouldBe(DeliveryOutcomeKind.Accepted);
        }

        server.Mails.Count.ShouldBe(10);
        server.Connections.ShouldBe(1);
    }

    [Fact]
    public async Task Many_at_once_share_no_more_connections_than_are_allowed()
    {
        await using var server = new SmtpServer();
        using var gateway = Gateway(server, options => options.MaxConnections = 3);
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 60).Select(i => gateway.SendAsync(Sending.Message($"k{i}"), Ct).AsTask()));
        outcomes.ShouldAllBe(outcome => outcome.Kind == DeliveryOutcomeKind.Accepted);
        server.Mails.Select(mail => mail.Header("Message-ID")).Distinct(StringComparer.Ordinal).Count().ShouldBe(60);
        server.Connections.ShouldBeLessThanOrEqualTo(3);
    }

    [Fact]
    public void Wrong_options_are_told_without_a_secret()
    {
        foreach (var host in new[] { "mail.example.org", "localhost" })
        {
            var options = new SmtpOptions { Host = host, From = "desk@library.example", UseTls = false, UserName = "canary-name", Password = "canary-password" };
            Should.Throw<OptionsValidationException>(() => new SmtpGateway(options)).ToString().ShouldNotContain("canary");
            $"{options}".ShouldNotContain("canary");
        }
    }

    [Theory]
    [InlineData("", "desk@library.example", 25)]
    [InlineData("mail.example.org\r\n", "desk@library.example", 25)]
    [InlineData("mail.example.org", "desk", 25)]
    [InlineData("mail.example.org", "Desk <desk@library.example>", 25)]
    [InlineData("mail.example.org", "desk@library.example", 0)]
    public void Options_out_of_their_ranges_are_told(string host, string from, int port) =>
        Should.Throw<OptionsValidationException>(() => new SmtpGateway(new SmtpOptions { Host = host, From = from, Port = port }));

    private static Dictionary<string, string> Headers(string name, string value) => new(StringComparer.Ordinal) { [name] = value };

    private static SmtpGateway Gateway(SmtpServer server, Action<SmtpOptions>? configure = null)
    {
        var options = new SmtpOptions { Host = "127.0.0.1", Port = server.Port, UseTls = false, From = "desk@library.example" };
        configure?.Invoke(options);
        return new SmtpGateway(options);
    }

    private static async Task<ReceivedMail> Taken(Delivery.OutboundMessage message)
    {
        await using var server = new SmtpServer();
        using var gateway = Gateway(server);
        (await gateway.SendAsync(message, Ct)).ShouldBe(new DeliveryOutcome(DeliveryOutcomeKind.Accepted));
        return server.Mails.ShouldHaveSingleItem();
    }

    private static async Task IsRefusedUnheard(Delivery.OutboundMessage message)
    {
        await using var server = new SmtpServer();
        using var gateway = Gateway(server);
        (await gateway.SendAsync(message, Ct)).Kind.ShouldBe(DeliveryOutcomeKind.Refused);
        server.Connections.ShouldBe(0);
    }
}
