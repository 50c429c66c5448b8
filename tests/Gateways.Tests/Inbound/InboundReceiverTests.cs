using System.Text;
using System.Text.Json;
using LibraryService.Gateways.Inbound;
using LibraryService.Gateways.Webhooks;
using static LibraryService.Gateways.Tests.Inbound.Posting;

namespace LibraryService.Gateways.Tests.Inbound;

public class InboundReceiverTests
{
    private const string Whole =
        """
        {"key":"m-1","channel":"Email","from":"ada@example.org","to":"desk@library.example","subject":"The café","text":"When does it open?","receivedAt":"2026-11-23T08:59:00+01:00",
        "replyToken":"c-00-11","publicReplyTo":"post-1","language":"es","attachments":2,"carrierReplied":true,"topic":"opening.hours","branch":"main","headers":{"auto-submitted":"no","Return-Path":""}}
        """;

    [Fact]
    public void A_message_with_every_part_is_read()
    {
        var message = ToNeutral(Whole).Messages.ShouldHaveSingleItem();
        (message.Key, message.Channel, message.From, message.To, message.Subject, message.Text, message.ReceivedAt)
            .ShouldBe(("m-1", Channel.Email, "ada@example.org", "desk@library.example", "The café", "When does it open?", Now.AddHours(-1).AddMinutes(-1)));
        (message.ReplyToken, message.PublicReplyTo, message.Language, message.Attachments, message.CarrierReplied, message.Topic, message.BranchId)
            .ShouldBe(("c-00-11", "post-1", "es", 2, true, "opening.hours", new BranchId("main")));
        (message.Headers["Auto-Submitted"], message.Headers["return-path"]).ShouldBe(("no", ""));
    }

    [Fact]
    public void The_fewest_parts_are_a_key_and_a_channel()
    {
        var message = ToNeutral("""{"key":"m-1","channel":"Sms"}""").Messages.ShouldHaveSingleItem();
        (message.From, message.Text, message.ReceivedAt).ShouldBe((null, "", Now));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("""{"key":"m-1"}""")]
    [InlineData("""{"key":" ","channel":"Sms"}""")]
    [InlineData("""{"key":"m-1","channel":"sms"}""")]
    [InlineData("""{"key":"m-1","channel":"Email, Sms"}""")]
    [InlineData("""{"key":"m-1","channel":1}""")]
    [InlineData("""{"key":"m-1","key":"m-2","channel":"Sms"}""")]
    [InlineData("""{"key":"\uD800","channel":"Sms"}""")]
    [InlineData("""{"key":"m-1","channel":"Sms","receivedAt":"2026-11-23T08:59:00"}""")]
    [InlineData("""{"key":"m-1","channel":"Sms","receivedAt":"23/11/2026"}""")]
    [InlineData("""{"key":"m-1","channel":"Sms","receivedAt":"0001-01-01T00:00:00Z"}""")]
    [InlineData("""{"key":"m-1","channel":"Sms","receivedAt":"1900-01-01T00:00:00+14:00"}""")]
    public void All_else_is_unreadable(string body) => ToNeutral(body).Verdict.ShouldBe(WebhookVerdict.Unreadable);

    [Fact]
    public void Nothing_is_read_before_the_signature_is_right()
    {
        var body = Bytes(Whole);
        Read(null).ShouldBe(WebhookVerdict.NoSignature);
        Read(Signature.Sign("other"u8, Now)).ShouldBe(WebhookVerdict.Forged);
        Read(Signature.Sign(body, Now.AddHours(-1))).ShouldBe(WebhookVerdict.Stale);

        WebhookVerdict Read(string? signature) => Neutral.Read(body, Headers((WebhookSignature.Header, signature))).Verdict;
    }

    [Fact]
    public void A_body_that_is_too_long_is_not_read() =>
        Neutral.Read(new byte[InboundReceiver.MaxBody + 1], Headers((WebhookSignature.Header, "t=1,v1=00"))).Verdict.ShouldBe(WebhookVerdict.Unreadable);

    [Fact]
    public void The_schema_names_what_is_read()
    {
        using var schema = Schema();
        using var body = JsonDocument.Parse(Whole);
        var properties = schema.RootElement.GetProperty("properties");
        Names(properties).ShouldBe(Names(body.RootElement));
        properties.GetProperty("channel").GetProperty("enum").EnumerateArray().Select(one => one.GetString()).ShouldBe(Enum.GetNames<Channel>());
        schema.RootElement.GetProperty("required").EnumerateArray().Select(one => one.GetString()).ShouldBe(["key", "channel"]);
    }

    [Fact]
    public void Its_text_shows_nothing_personal() => $"{ToNeutral(Whole)} {ToNeutral(Whole).Messages[0]}".ShouldNotContain("ada");

    private static IEnumerable<string> Names(JsonElement of) => of.EnumerateObject().Select(property => property.Name).Order(StringComparer.Ordinal);

    private static JsonDocument Schema()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "LibraryService.Core.sln")))
        {
            folder = folder.Parent.ShouldNotBeNull();
        }

        return JsonDocument.Parse(File.ReadAllText(Path.Combine(folder.FullName, "docs", "webhook-inbound.schema.json"), Encoding.UTF8));
    }
}
