using System.Text;
using LibraryService.Gateways.Webhooks;
using LibraryService.Testing;

namespace LibraryService.Gateways.Tests.Webhooks;

public class WebhookReceiverTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);
    private static readonly WebhookSignature Signature = new("0123456789abcdef0123456789abcdef");
    private static readonly WebhookReceiver Receiver = new(Signature, new ManualTime(Now));

    [Fact]
    public void A_callback_is_the_outcome_of_its_message() =>
        Read("""{"key":"hold-118.1","outcome":"SoftBounce","retryAfter":60,"code":"30003","words":"Ada did not answer"}""").ShouldBe(new WebhookReading(
            WebhookVerdict.Valid, new MessageReceipt("hold-118.1", new DeliveryOutcome(DeliveryOutcomeKind.SoftBounce, TimeSpan.FromMinutes(1), "code 30003"))));

    [Fact]
    public void A_code_that_could_name_somebody_is_left_out() =>
        Read("""{"key":"k","outcome":"HardBounce","code":"no such user ada@example.org"}""").Receipt!.Outcome.ShouldBe(new DeliveryOutcome(DeliveryOutcomeKind.HardBounce));

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("""{"key":"k"}""")]
    [InlineData("""{"key":"","outcome":"Delivered"}""")]
    [InlineData("""{"key":1,"outcome":"Delivered"}""")]
    [InlineData("""{"key":"k","outcome":"delivered"}""")]
    [InlineData("""{"key":"k","outcome":"1"}""")]
    [InlineData("""{"key":"k","outcome":"Delivered, Accepted"}""")]
    [InlineData("""{"key":"k","outcome":"Delivered","outcome":"HardBounce"}""")]
    [InlineData("""{"key":"k","outcome":"Delivered","retryAfter":-1}""")]
    [InlineData("""{"key":"k","outcome":"Delivered","retryAfter":"60"}""")]
    [InlineData("""{"key":"\uD800","outcome":"Delivered"}""")]
    [InlineData("""{"key":"k","outcome":"Delivered","deep":[[[[[[[[[[[[]]]]]]]]]]]]}""")]
    public void A_body_that_says_nothing_of_a_message_is_unreadable(string body) => Read(body).ShouldBe(new WebhookReading(WebhookVerdict.Unreadable));

    [Fact]
    public void Nothing_is_read_before_the_signature_is_right()
    {
        var body = """{"key":"k","outcome":"Delivered"}"""u8.ToArray();
        Receiver.Read(body, null).ShouldBe(new WebhookReading(WebhookVerdict.NoSignature));
        Receiver.Read(body, Signature.Sign("other"u8, Now)).ShouldBe(new WebhookReading(WebhookVerdict.Forged));
        Receiver.Read(body, Signature.Sign(body, Now.AddHours(-1))).ShouldBe(new WebhookReading(WebhookVerdict.Stale));
    }

    [Fact]
    public void A_body_that_is_too_long_is_not_read() =>
        Receiver.Read(new byte[WebhookReceiver.MaxBody + 1], "t=1,v1=00").ShouldBe(new WebhookReading(WebhookVerdict.Unreadable));

    [Fact]
    public void No_signed_bytes_make_it_throw()
    {
        var random = new Random(20261123);
        var start = """{"key":"hold-118.1","outcome":"SoftBounce","retryAfter":60,"code":"30003"}"""u8.ToArray();
        for (var i = 0; i < 20_000; i++)
        {
            byte[] body = [.. start];
            for (var changes = random.Next(1, 6); changes > 0; changes--)
            {
                body[random.Next(body.Length)] = (byte)random.Next(256);
            }

            var reading = Receiver.Read(body, Signature.Sign(body, Now));
            reading.Verdict.ShouldBeOneOf(WebhookVerdict.Valid, WebhookVerdict.Unreadable);
            (reading.Receipt is not null).ShouldBe(reading.Verdict == WebhookVerdict.Valid);
        }
    }

    private static WebhookReading Read(string body)
    {
        var bytes = Encoding.UTF8.GetBytes(body);
        return Receiver.Read(bytes, Signature.Sign(bytes, Now));
    }
}
