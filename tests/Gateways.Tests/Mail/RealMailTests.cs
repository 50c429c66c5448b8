using System.Text.Json;
using LibraryService.Delivery;
using LibraryService.Gateways.Mail;
using LibraryService.Routing;

namespace LibraryService.Gateways.Tests.Mail;

/// <summary>The gateway against a mail server, and a reader of mail, that have nothing in common with it.</summary>
public sealed class RealMailTests : IDisposable
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;
    private readonly HouseCertificate _house = new();

    public void Dispose() => _house.Dispose();

    [Fact]
    public async Task Hostile_values_in_every_field_come_back_whole_or_were_refused()
    {
        await using var server = await StartAsync();
        using var gateway = Gateway(server);
        var taken = new List<string>();
        foreach (var value in Values)
        {
            var outcome = await gateway.SendAsync(Everywhere(value), Ct);
            var isUnclean = value is "\uD800" || value.Length > 900 || value.Any(c => char.IsControl(c) || c is '\u2028' or '\u2029');
            outcome.Kind.ShouldBe(isUnclean ? DeliveryOutcomeKind.Refused : DeliveryOutcomeKind.Accepted, value);
            if (!isUnclean)
            {
                taken.Add(value);
            }
        }

        var mails = (await server.MailsAsync()).ToList();
        mails.Count.ShouldBe(taken.Count);
        taken.Count.ShouldBeGreaterThan(20);
        foreach (var (mail, value) in mails.Zip(taken))
        {
            IsSound(mail);
            Header(mail, "Subject").ShouldBe(value);
            Header(mail, "X-Note").ShouldBe(value);
            Header(mail, "Content-Language").ShouldBe(value.Length <= 100 ? value : "en");
            Header(mail, "Auto-Submitted").ShouldBe("auto-generated");
            Header(mail, "Message-ID").ShouldBe(MessageIds.For(value, "library.example"));
            mail.GetProperty("sender").EnumerateArray().ShouldHaveSingleItem().GetProperty("name").GetString().ShouldBe(value.Length <= 190 ? $"The {value}" : "Library");
            mail.GetProperty("sender")[0].GetProperty("address").GetString().ShouldBe("desk@library.example");
            Parts(mail).ShouldBe([("text/plain", value), ("text/html", value)]);
            mail.GetProperty("headers").EnumerateArray().Select(header => header[0].GetString()).ShouldBe(
                ["From", "To", "Subject", "Date", "Message-ID", "Content-Language", "Auto-Submitted", "X-Note", "MIME-Version", "Content-Type"]);
        }
    }

    [Fact]
    public async Task Texts_of_every_shape_come_back_to_the_letter()
    {
        await using var server = await StartAsync();
        using var gateway = Gateway(server);
        string[] texts =
        [
            "", ".", "..", ".\n.\n.", "a\n.\nQUIT\nMAIL FROM:<eve@example.org>\n.\n", "a\r\n.\r\nb", "a\n\n\nb\n", new string('x', 5000), new string('é', 3000), "--=_part\n--\n",
            "From me\n>From you", "Subject: not one\n\nat all", "tab\tand \0 and \u202E and \u2028", string.Join('\n', Enumerable.Range(0, 20_000)),
        ];
        foreach (var text in texts)
        {
            (await gateway.SendAsync(Sending.Message() with { Text = text, Html = $"<pre>{text}</pre>" }, Ct)).Kind.ShouldBe(DeliveryOutcomeKind.Accepted);
        }

        foreach (var (mail, text) in (await server.MailsAsync()).Zip(texts))
        {
            IsSound(mail);
            Parts(mail).ShouldBe([("text/plain", text.ReplaceLineEndings("\r\n")), ("text/html", $"<pre>{text}</pre>".ReplaceLineEndings("\r\n"))]);
        }
    }

    [Fact]
    public async Task An_address_is_one_recipient_or_none()
    {
        await using var server = await StartAsync();
        using var gateway = Gateway(server);
        var taken = new List<string>();
        foreach (var address in Addresses)
        {
            if ((await gateway.SendAsync(Sending.Message(to: address), Ct)).Kind == DeliveryOutcomeKind.Accepted)
            {
                taken.Add(address.Replace("bücher.example", "xn--bcher-kva.example", StringComparison.Ordinal));
            }
        }

        var mails = (await server.MailsAsync()).ToList();
        mails.Select(mail => mail.GetProperty("to").EnumerateArray().ShouldHaveSingleItem().GetString()).ShouldBe(taken);
        mails.Select(mail => mail.GetProperty("recipients").EnumerateArray().ShouldHaveSingleItem().GetProperty("address").GetString()).ShouldBe(taken);
        taken.ShouldContain("ada@xn--bcher-kva.example", StringComparer.Ordinal);
        taken.ShouldContain("o'brien+library@example.org", StringComparer.Ordinal);
        taken.ShouldNotContain(address => address.Contains("eve", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_mail_is_text_first_and_only_outreach_is_ended_with_one_click()
    {
        await using var server = await StartAsync();
        using var gateway = Gateway(server);
        foreach (var purpose in Enum.GetValues<MessagePurpose>())
        {
            var message = Sending.Message($"{purpose}") with
            {
                Purpose = purpose,
                Html = "<p>Your item is ready.</p>",
                Headers = new Dictionary<string, string>(StringComparer.Ordinal) { ["List-Unsubscribe"] = "https://bücher.example/stop?who=Ä b" },
            };
            (await gateway.SendAsync(message, Ct)).Kind.ShouldBe(DeliveryOutcomeKind.Accepted);
        }

        foreach (var (mail, purpose) in (await server.MailsAsync()).Zip(Enum.GetValues<MessagePurpose>()))
        {
            IsSound(mail);
            mail.GetProperty("type").GetString().ShouldBe("multipart/alternative");
            Parts(mail).Select(part => part.Type).ShouldBe(["text/plain", "text/html"]);
            Header(mail, "List-Unsubscribe").ShouldBe(purpose == MessagePurpose.Outreach ? "<https://xn--bcher-kva.example/stop?who=%C3%84%20b>" : null);
            Header(mail, "List-Unsubscribe-Post").ShouldBe(purpose == MessagePurpose.Outreach ? "List-Unsubscribe=One-Click" : null);
        }
    }

    [Theory]
    [InlineData("starttls")]
    [InlineData("implicit")]
    public async Task Mail_goes_over_a_secure_line(string tls)
    {
        await using var server = await StartAsync(Tls(tls));
        using var gateway = Gateway(server, options => (options.UseTls, options.ImplicitTls, options.TrustedRootsFile) = (true, tls is "implicit", _house.RootFile));
        for (var i = 0; i < 3; i++)
        {
            (await gateway.SendAsync(Sending.Message($"k{i}"), Ct)).ShouldBe(new DeliveryOutcome(DeliveryOutcomeKind.Accepted));
        }

        (await server.MailsAsync()).Select(mail => mail.GetProperty("secure").GetBoolean()).ShouldBe([true, true, true]);
        (await server.SessionsAsync()).ShouldBe(1);
    }

    [Theory]
    [InlineData("starttls")]
    [InlineData("implicit")]
    public async Task No_mail_goes_to_a_server_with_a_certificate_that_nobody_vouches_for(string tls)
    {
        await using var server = await StartAsync(Tls(tls));
        using var gateway = Gateway(server, options => (options.UseTls, options.ImplicitTls) = (true, tls is "implicit"));
        (await gateway.SendAsync(Sending.Message(), Ct)).Kind.ShouldBe(DeliveryOutcomeKind.SoftBounce);
        (await server.CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task No_mail_goes_in_the_clear_unless_the_options_say_so()
    {
        await using var server = await StartAsync();
        using (var gateway = Gateway(server, options => options.UseTls = true))
        {
            (await gateway.SendAsync(Sending.Message(), Ct)).ShouldBe(new DeliveryOutcome(DeliveryOutcomeKind.SoftBounce, Detail: "the mail server offers no TLS"));
        }

        (await server.CountAsync()).ShouldBe(0);
        using var plain = Gateway(server);
        (await plain.SendAsync(Sending.Message(), Ct)).Kind.ShouldBe(DeliveryOutcomeKind.Accepted);
    }

    [Theory]
    [InlineData("canary-password", DeliveryOutcomeKind.Accepted)]
    [InlineData("canary-wrong", DeliveryOutcomeKind.SoftBounce)]
    public async Task Signing_in_opens_the_server_to_those_who_may(string password, DeliveryOutcomeKind kind)
    {
        await using var server = await StartAsync([.. Tls("starttls"), "--user", "desk", "--password", "canary-password"]);
        using var gateway = Gateway(server, options =>
            (options.UseTls, options.TrustedRootsFile, options.UserName, options.Password) = (true, _house.RootFile, "desk", password));
        var outcome = await gateway.SendAsync(Sending.Message(), Ct);
        outcome.Kind.ShouldBe(kind);
        $"{outcome}".ShouldNotContain("canary");
        (await server.CountAsync()).ShouldBe(kind is DeliveryOutcomeKind.Accepted ? 1 : 0);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("starttls")]
    public async Task A_server_that_closes_the_line_between_mails_gets_the_next_over_another(string? tls)
    {
        await using var server = await StartAsync(tls is null ? [] : Tls(tls));
        using var gateway = Gateway(server, options => (options.UseTls, options.TrustedRootsFile) = (tls is not null, tls is null ? null : _house.RootFile));
        for (var i = 0; i < 5; i++)
        {
            (await gateway.SendAsync(Sending.Message($"k{i}"), Ct)).Kind.ShouldBe(DeliveryOutcomeKind.Accepted);
            (await server.DropAsync()).ShouldBe(1);
        }

        (await server.MailsAsync()).Select(mail => Header(mail, "Message-ID")).Distinct(StringComparer.Ordinal).Count().ShouldBe(5);
        (await server.SessionsAsync()).ShouldBe(5);
    }

    [Fact]
    public async Task Many_at_once_all_arrive_once()
    {
        await using var server = await StartAsync();
        using var gateway = Gateway(server, options => options.MaxConnections = 3);
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 200).Select(i => gateway.SendAsync(Sending.Message($"k{i}"), Ct).AsTask()));
        outcomes.ShouldAllBe(outcome => outcome.Kind == DeliveryOutcomeKind.Accepted);
        (await server.MailsAsync()).Select(mail => Header(mail, "Message-ID")).Distinct(StringComparer.Ordinal).Count().ShouldBe(200);
        (await server.SessionsAsync()).ShouldBeLessThanOrEqualTo(3);
    }

    private static IEnumerable<string> Values =>
    [
        .. Sending.Hostile, "a\rb", "\r\n\r\n<script>", "\r\n.\r\nQUIT\r\n", "..", ".leading", "a\tb", "\u2066isolated\u2069 \u200Fmark", new string('é', 300), new string('a', 250),
        new string('w', 899), "=?utf-8?Q?=0D=0ABcc:_eve=40example.org?=", "a, b <eve@example.org>", "\"a\" <eve@example.org>", "(a comment)", "a;b:c", "\\", "🧑‍🤝‍🧑🇪🇺", "ends in a space ", "a  b   c", "%s%n{0}{{x}}",
    ];

    private static IEnumerable<string> Addresses =>
    [
        "ada@example.org", "o'brien+library@example.org", "!#$%&*-/=?^_`{|}~@example.org", "a%b@example.org", "-ada@example.org", "ada@bücher.example", "ADA@EXAMPLE.ORG", "a.b.c@sub.example.org",
        "ada@example.org\r\nRCPT TO:<eve@example.org>", "ada@example.org>\r\nRCPT TO:<eve@example.org", "ada@example.org,eve@example.org", "ada@example.org> <eve@example.org", "ada@example.org SIZE=1 eve",
        "eve@example.org\0ada@example.org", "<eve@example.org>", "Ada <eve@example.org>", "eve@example.org\u2028", "eve@[127.0.0.1]", "@relay.example:eve@example.org", "eve", "eve@", "ëve@example.org",
        "eve@example.org\u202E", "eve@exam\u202Eple.org", "eve@" + new string('x', 300) + ".example",
    ];

    private static OutboundMessage Everywhere(string value) => Sending.Message(value) with
    {
        Subject = value,
        Text = value,
        Html = value,
        Language = value.Length <= 100 ? value : "en",
        From = new ContactSender(value.Length <= 190 ? $"The {value}" : "Library"),
        Headers = new Dictionary<string, string>(StringComparer.Ordinal) { ["X-Note"] = value },
    };

    private static void IsSound(JsonElement mail)
    {
        mail.GetProperty("defects").EnumerateArray().Select(defect => defect.GetString()).ShouldBeEmpty();
        mail.GetProperty("parts").EnumerateArray().SelectMany(part => part.GetProperty("defects").EnumerateArray()).ShouldBeEmpty();
        mail.GetProperty("from").GetString().ShouldBe("desk@library.example");
        mail.GetProperty("to").EnumerateArray().Select(to => to.GetString()).ShouldBe(["ada@example.org"]);
        mail.GetProperty("longest").GetInt32().ShouldBeLessThanOrEqualTo(998);
        mail.GetProperty("ascii").GetBoolean().ShouldBeTrue();
        mail.GetProperty("bare").GetBoolean().ShouldBeFalse();
        mail.GetProperty("date").GetDateTimeOffset().ShouldBe(TimeProvider.System.GetUtcNow(), TimeSpan.FromMinutes(5));
    }

    private static string? Header(JsonElement mail, string name) =>
        mail.GetProperty("headers").EnumerateArray().Where(header => header[0].GetString() == name).Select(header => header[1].GetString()).SingleOrDefault();

    private static List<(string? Type, string? Text)> Parts(JsonElement mail) =>
        [.. mail.GetProperty("parts").EnumerateArray().Select(part => (part.GetProperty("type").GetString(), part.GetProperty("text").GetString()))];

    private static Task<RealMailServer> StartAsync(params string[] arguments)
    {
        Assert.SkipUnless(RealMailServer.IsThere, RealMailServer.Missing);
        return RealMailServer.StartAsync(arguments);
    }

    private static SmtpGateway Gateway(RealMailServer server, Action<SmtpOptions>? configure = null)
    {
        var options = new SmtpOptions { Host = "127.0.0.1", Port = server.Port, UseTls = false, From = "desk@library.example" };
        configure?.Invoke(options);
        return new SmtpGateway(options);
    }

    private string[] Tls(string way) => ["--tls", way, "--certificate", _house.CertificateFile, "--key", _house.KeyFile];
}
