using LibraryService.Gateways.Inbound;
using LibraryService.Gateways.Inbound.Mailgun;
using LibraryService.Gateways.Webhooks;
using static LibraryService.Gateways.Tests.Inbound.Posting;

namespace LibraryService.Gateways.Tests.Inbound;

public class MailInboundTests
{
    private static readonly (string Name, string Value)[] Fields =
    [
        ("sender", "bounces@example.org"), ("from", "Ada \"L\" <ada@example.org>"), ("recipient", "desk+c-00@library.example"), ("subject", "The café"), ("body-plain", "When does it open?"),
        ("Message-Id", "<1@example.org>"), ("message-headers", """[["Auto-Submitted","no"],["References","<a@b>"],["References","<c@d>"],["broken"],7]"""),
    ];

    public const string Postmarked =
        """
        {"MessageID":"22c7","From":"x","FromFull":{"Email":"ada@example.org","Name":"Ada"},"ToFull":[{"Email":"desk+c-00@library.example","MailboxHash":"c-00"}],"CcFull":[{"Email":"bob@example.org"}],
        "OriginalRecipient":"desk@library.example","MailboxHash":"c-00","Subject":"The café","TextBody":"","HtmlBody":"<style>p{}</style><p>When does it<br>open &amp; close?</p>","Headers":[{"Name":"Return-Path","Value":""}],"Attachments":[{},{}]}
        """;

    [Fact]
    public void A_mail_of_mailgun_is_read()
    {
        var message = ToMailgun(Fields).Messages.ShouldHaveSingleItem();
        (message.Key, message.Channel, message.From, message.To, message.Subject, message.Text, message.ReceivedAt)
            .ShouldBe(("<1@example.org>", Channel.Email, "ada@example.org", "desk+c-00@library.example", "The café", "When does it open?", Now));
        (message.Headers["return-path"], message.Headers["References"], message.Headers["auto-submitted"]).ShouldBe(("<bounces@example.org>", "<a@b>", "no"));
    }

    [Fact]
    public void One_with_attachments_comes_in_parts_of_which_the_files_are_counted()
    {
        var parts = string.Concat(MailgunSignature(Now).Concat(Fields).Select(field => $"--xyz\r\nContent-Disposition: form-data; name=\"{field.Name}\"\r\n\r\n{field.Value}\r\n"));
        var body = Bytes($"{parts}--xyz\r\nContent-Disposition: form-data; name=\"attachment-1\"; filename=\"a.pdf\"\r\nContent-Type: application/pdf\r\n\r\n%PDF\r\n--xyz--\r\n");
        var reading = Mailgun.Read(body, Headers(("Content-Type", "multipart/form-data; boundary=\"xyz\"")));
        var message = reading.Messages.ShouldHaveSingleItem();
        (message.From, message.Text, message.Attachments).ShouldBe(("ada@example.org", "When does it open?", 1));
        Mailgun.Read(body.AsMemory()[..^20], Headers(("Content-Type", "multipart/form-data; boundary=xyz"))).Verdict.ShouldBe(WebhookVerdict.Unreadable);
    }

    [Fact]
    public void A_bounce_has_a_null_return_path() => ToMailgun([.. Fields[1..], ("sender", "")]).Messages[0].Headers["Return-Path"].ShouldBe("<>");

    [Fact]
    public void A_mail_without_a_name_of_its_own_has_the_same_key_each_time()
    {
        Key("When?").ShouldBe(Key("When?"));
        (Key("When?") == Key("And on Sunday?")).ShouldBeFalse();

        string Key(string text) => ToMailgun(("from", "ada@example.org"), ("body-plain", text)).Messages[0].Key;
    }

    [Fact]
    public void Nothing_of_mailgun_is_believed_without_its_signature()
    {
        Read([]).ShouldBe(WebhookVerdict.NoSignature);
        Read([("timestamp", "1795424340"), ("token", "abc"), ("signature", "00")]).ShouldBe(WebhookVerdict.Forged);
        Read([("timestamp", "soon"), ("token", "abc"), ("signature", "00")]).ShouldBe(WebhookVerdict.Forged);
        Read(MailgunSignature(Now.AddHours(-8))).ShouldBe(WebhookVerdict.Valid);
        Read(MailgunSignature(Now.AddDays(-1))).ShouldBe(WebhookVerdict.Stale);
        Should.Throw<ArgumentOutOfRangeException>(() => new MailgunInbound(Secret, TimeSpan.Zero));

        WebhookVerdict Read(IEnumerable<(string Name, string Value)> signature) =>
            Mailgun.Read(Bytes(Form([.. signature, .. Fields])), Headers(("Content-Type", "application/x-www-form-urlencoded"))).Verdict;
    }

    [Fact]
    public void A_mail_of_postmark_is_read()
    {
        var message = ToPostmark(Postmarked).Messages.ShouldHaveSingleItem();
        (message.Key, message.From, message.To, message.Text, message.ReplyToken, message.Attachments, message.Headers["Return-Path"])
            .ShouldBe(("22c7", "ada@example.org", "desk+c-00@library.example, bob@example.org, desk@library.example", "When does it\nopen & close?", "c-00", 2, ""));
    }

    [Fact]
    public void Nothing_of_postmark_is_believed_without_its_password()
    {
        Read(null).ShouldBe(WebhookVerdict.NoSignature);
        Read("Basic eDp5").ShouldBe(WebhookVerdict.Forged);
        Read("Bearer x").ShouldBe(WebhookVerdict.Forged);
        ToPostmark("{}").Verdict.ShouldBe(WebhookVerdict.Unreadable);

        WebhookVerdict Read(string? authorization) => Postmark.Read(Bytes(Postmarked), Headers(("Authorization", authorization))).Verdict;
    }

    [Theory]
    [InlineData("ada@example.org", "ada@example.org")]
    [InlineData("Ada <ada@example.org>", "ada@example.org")]
    [InlineData("\"<x>\" <ada@example.org>", "ada@example.org")]
    [InlineData("Ada <ada@example.org", "ada@example.org")]
    [InlineData("<>", null)]
    [InlineData(" ", null)]
    [InlineData(null, null)]
    public void The_address_is_what_stands_in_the_last_brackets(string? from, string? address) => MailText.Address(from).ShouldBe(address);
}
