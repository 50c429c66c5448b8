using LibraryService.Gateways.Inbound;
using LibraryService.Gateways.Inbound.Twilio;
using LibraryService.Gateways.Webhooks;
using static LibraryService.Gateways.Tests.Inbound.Posting;

namespace LibraryService.Gateways.Tests.Inbound;

public class HostileInboundTests
{
    private const int Inputs = 100_000;

    private static readonly string[] Seeds =
    [
        """{"key":"m-1","channel":"Email","from":"ada@example.org","text":"When?","receivedAt":"2026-11-23T08:59:00+01:00","attachments":2,"headers":{"Auto-Submitted":"no"}}""",
        MetaInboundTests.WhatsApp,
        MetaInboundTests.Page,
        MailInboundTests.Postmarked,
        TelegramInboundTests.Update,
        "MessageSid=SM1&Body=%C2%BFAbren%3F&From=%2B447700900123&NumMedia=1",
        "from=Ada+%3Cada%40example.org%3E&subject=x&body-plain=&body-html=%3Cstyle%3E%3Cp%3E%26amp%3B&message-headers=%5B%5B%22A%22%2C%22B%22%5D%5D",
        "--b\r\nContent-Disposition: form-data; name=\"from\"\r\n\r\nada@example.org\r\n--b\r\nContent-Disposition: form-data; name=\"f\"; filename=\"a\"\r\n\r\nx\r\n--b--",
    ];

    // The body is hostile and the signature right: what no provider sends, but a sender may make it send.
    [Fact]
    public void No_bytes_make_a_reader_throw()
    {
        var random = new Random(20261123);
        byte[][] seeds = [.. Seeds.Select(Bytes)];
        var read = 0;
        for (var i = 0; i < Inputs; i++)
        {
            var body = Changed(seeds[i % seeds.Length], random);
            var reading = (i % seeds.Length) switch
            {
                0 => ToNeutral(body),
                1 or 2 => ToMeta(body),
                3 => ToPostmark(body),
                4 => ToTelegram(body),
                5 => Signed(body),
                6 => Mailgun.Read((byte[])[.. body, .. Bytes("&" + Form(MailgunSignature(Now)))], Headers(("Content-Type", "application/x-www-form-urlencoded"))),
                _ => Mailgun.Read(body, Headers(("Content-Type", "multipart/form-data; boundary=b"))),
            };
            (reading.Messages.Count == 0 || reading.Verdict == WebhookVerdict.Valid).ShouldBeTrue();
            read += reading.Messages.Count;
        }

        read.ShouldBeGreaterThan(Inputs / 10);
    }

    [Theory]
    [InlineData("<")]
    [InlineData("<style>")]
    [InlineData("<p <")]
    [InlineData("&amp;")]
    [InlineData("</style><style></style")]
    public void Html_of_any_length_is_read_in_time_in_proportion_to_it(string piece) =>
        MailText.Of(null, string.Concat(Enumerable.Repeat(piece, 200_000))).ShouldNotBeNull();

    private static byte[] Changed(byte[] seed, Random random)
    {
        byte[] body = [.. seed];
        for (var changes = random.Next(0, 4); changes > 0 && body.Length > 4; changes--)
        {
            var at = random.Next(body.Length);
            switch (random.Next(4))
            {
                case 0:
                    body[at] = (byte)random.Next(256);
                    break;
                case 1:
                    body = [.. body[..at], .. body[(at + 1)..]];
                    break;
                case 2:
                    body = [.. body[..at], .. body[at..Math.Min(body.Length, at + random.Next(20))], .. body[at..]];
                    break;
                default:
                    body = body[..random.Next(at + 1)];
                    break;
            }
        }

        return body;
    }

    private static InboundReading Signed(byte[] body)
    {
        var form = FormBody.Read(body, "application/x-www-form-urlencoded")!;
        return Twilio.Read(body, Headers(("Content-Type", "application/x-www-form-urlencoded"), (TwilioInbound.SignatureHeader, TwilioSignature(form.Fields.Distinct().Select(field => (field.Key, field.Value))))));
    }
}
