using LibraryService.Gateways.Inbound.Twilio;
using LibraryService.Gateways.Webhooks;
using static LibraryService.Gateways.Tests.Inbound.Posting;

namespace LibraryService.Gateways.Tests.Inbound;

public class TwilioInboundTests
{
    private static readonly (string Name, string Value)[] Fields = [("ToCountry", "GB"), ("MessageSid", "SM1"), ("Body", "¿Abren a las 9 & media?"), ("From", "+447700900123"), ("To", "+441273000000"), ("NumMedia", "0")];

    [Fact]
    public void A_text_message_is_read()
    {
        var message = ToTwilio(Fields).Messages.ShouldHaveSingleItem();
        (message.Key, message.Channel, message.From, message.To, message.Text, message.ReceivedAt, message.Attachments, message.CarrierReplied)
            .ShouldBe(("SM1", Channel.Sms, "+447700900123", "+441273000000", "¿Abren a las 9 & media?", Now, 0, false));
    }

    // Worked out apart from this code, with openssl, from the rule: the address, then names and values in the order of the names.
    [Fact]
    public void The_signature_is_the_one_that_the_rule_says() =>
        TwilioSignature([("Body", "Hello"), ("From", "+447700900123"), ("MessageSid", "SM1")]).ShouldBe("V65Fstc7SUZac6tFT1SgWZ0ssmA=");

    [Fact]
    public void What_the_provider_has_answered_is_marked() => ToTwilio([.. Fields, ("OptOutType", "STOP")]).Messages[0].CarrierReplied.ShouldBeTrue();

    [Fact]
    public void A_message_over_whatsapp_is_chat() => ToTwilio(("MessageSid", "SM1"), ("Body", "Hi"), ("From", "whatsapp:+447700900123"), ("NumMedia", "2")).Messages[0].ShouldSatisfyAllConditions(
        message => message.Channel.ShouldBe(Channel.Chat),
        message => message.From.ShouldBe("whatsapp:+447700900123"),
        message => message.Attachments.ShouldBe(2));

    [Fact]
    public void Nothing_is_believed_without_its_signature()
    {
        var body = Bytes(Form(Fields));
        Read(null).ShouldBe(WebhookVerdict.NoSignature);
        Read("").ShouldBe(WebhookVerdict.NoSignature);
        Read("AAAA").ShouldBe(WebhookVerdict.Forged);
        Read(TwilioSignature(Fields.Skip(1))).ShouldBe(WebhookVerdict.Forged);
        Read(TwilioSignature(Fields)).ShouldBe(WebhookVerdict.Valid);
        new TwilioInbound(Secret, new Uri("https://library.example/other")).Read(body, Request(TwilioSignature(Fields))).Verdict.ShouldBe(WebhookVerdict.Forged);

        WebhookVerdict Read(string? signature) => Twilio.Read(body, Request(signature)).Verdict;
    }

    [Fact]
    public void What_is_no_form_or_has_no_key_is_unreadable()
    {
        Twilio.Read("{}"u8.ToArray(), Headers(("Content-Type", "application/json"), (TwilioInbound.SignatureHeader, "AAAA"))).Verdict.ShouldBe(WebhookVerdict.Unreadable);
        ToTwilio(("Body", "Hi")).Verdict.ShouldBe(WebhookVerdict.Unreadable);
    }

    private static Func<string, string?> Request(string? signature) => Headers(("Content-Type", "application/x-www-form-urlencoded"), (TwilioInbound.SignatureHeader, signature));
}
