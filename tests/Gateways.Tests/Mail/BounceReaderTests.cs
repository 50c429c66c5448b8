using System.Text;
using LibraryService.Gateways.Mail;

namespace LibraryService.Gateways.Tests.Mail;

public class BounceReaderTests
{
    private const string Domain = "library.example";

    [Theory]
    [InlineData("failed", "5.1.1", DeliveryOutcomeKind.HardBounce)]
    [InlineData("Failed", "5.1.10 (no mail)", DeliveryOutcomeKind.HardBounce)]
    [InlineData("failed", "5.2.1", DeliveryOutcomeKind.HardBounce)]
    [InlineData("failed", "5.2.2", DeliveryOutcomeKind.SoftBounce)]   // the mailbox is full
    [InlineData("failed", "4.4.7", DeliveryOutcomeKind.SoftBounce)]
    [InlineData("failed", "5.3.4", DeliveryOutcomeKind.Refused)]
    [InlineData("failed", "5.7.1", DeliveryOutcomeKind.Refused)]
    [InlineData("failed", "5.1.8", DeliveryOutcomeKind.Refused)]   // the sender was not liked
    [InlineData("failed", "5.4.4", DeliveryOutcomeKind.HardBounce)]
    [InlineData("failed", "nonsense", DeliveryOutcomeKind.HardBounce)]
    [InlineData("delayed", "4.4.1", DeliveryOutcomeKind.Accepted)]
    [InlineData("relayed", "2.0.0", DeliveryOutcomeKind.Accepted)]
    [InlineData("delivered", "2.0.0", DeliveryOutcomeKind.Delivered)]
    [InlineData("surprised", "2.0.0", DeliveryOutcomeKind.Unknown)]
    public void A_notification_is_the_outcome_of_its_message(string action, string status, DeliveryOutcomeKind kind)
    {
        var receipt = Read(Notification(action, status)).ShouldNotBeNull();
        receipt.MessageKey.ShouldBe("hold-118-ready.1");
        receipt.Outcome.Kind.ShouldBe(kind);
        $"{receipt}".ShouldNotContain("ada@example.org");
    }

    [Fact]
    public void The_line_ends_and_the_folding_of_the_mail_do_not_matter()
    {
        var mail = Notification("failed", "5.1.1").Replace("Content-Type: multipart/report;", "content-type:\r\n\tMultipart/Report;", StringComparison.Ordinal);
        Read(mail).ShouldNotBeNull();
        Read(mail.Replace("\r\n", "\n", StringComparison.Ordinal)).ShouldNotBeNull();
    }

    [Fact]
    public void Mail_of_others_says_nothing()
    {
        Read(Notification("failed", "5.1.1").Replace("@library.example", "@elsewhere.example", StringComparison.Ordinal)).ShouldBeNull();
        Read("Subject: I am away\r\n\r\nBack on Monday.").ShouldBeNull();
        Read("").ShouldBeNull();
    }

    [Fact]
    public void No_bytes_make_it_throw()
    {
        var random = new Random(3464);
        var start = Encoding.Latin1.GetBytes(Notification("failed", "5.1.1"));
        var read = 0;
        for (var i = 0; i < 100_000; i++)
        {
            byte[] bytes;
            if (i % 4 == 0)
            {
                bytes = new byte[random.Next(400)];
                random.NextBytes(bytes);
            }
            else
            {
                bytes = [.. start];
                for (var changes = random.Next(1, 20); changes > 0; changes--)
                {
                    bytes[random.Next(bytes.Length)] = i % 4 == 1 ? (byte)random.Next(256) : (byte)"\r\n :;=-.\"<>@_0k"[random.Next(15)];
                }

                bytes = i % 4 == 3 ? bytes : bytes[..random.Next(bytes.Length / 2, bytes.Length + 1)];
            }

            read += BounceReader.Read(bytes, Domain) is null ? 0 : 1;
        }

        // The mutations are not all nonsense: many are still read.
        read.ShouldBeGreaterThan(100);
    }

    private static MessageReceipt? Read(string mail) => BounceReader.Read(Encoding.Latin1.GetBytes(mail), Domain);

    private static string Notification(string action, string status) => $"""
        Return-Path: <>
        From: MAILER-DAEMON@mx.example.org
        Content-Type: multipart/report; report-type=delivery-status; boundary="b1"
        MIME-Version: 1.0

        --b1
        Content-Type: text/plain

        It could not be delivered to ada@example.org.

        --b1
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mx.example.org

        Final-Recipient: rfc822; ada@example.org
        Action: {action}
        Status: {status}
        Diagnostic-Code: smtp; 550 no such user ada@example.org

        --b1
        Content-Type: text/rfc822-headers

        From: desk@library.example
        Message-ID: {MessageIds.For("hold-118-ready.1", Domain)}

        --b1--
        """.ReplaceLineEndings("\r\n");
}
