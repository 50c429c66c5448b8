using LibraryService.Gateways.Inbound.Meta;
using LibraryService.Gateways.Webhooks;
using static LibraryService.Gateways.Tests.Inbound.Posting;

namespace LibraryService.Gateways.Tests.Inbound;

public class MetaInboundTests
{
    public const string WhatsApp =
        """
        {"object":"whatsapp_business_account","entry":[{"id":"1","changes":[{"field":"messages","value":{"metadata":{"display_phone_number":"441273000000"},
        "messages":[{"from":"447700900123","id":"wamid.1","timestamp":"1795424340","type":"text","text":{"body":"When do you open?"}},
        {"from":"447700900123","id":"wamid.2","timestamp":"1795424341","type":"image","image":{"caption":"This one"}},
        {"from":"447700900123","id":"wamid.3","timestamp":"1795424342","type":"interactive","interactive":{"button_reply":{"id":"b","title":"Yes"}}},
        {"from":"447700900123","id":"wamid.4","timestamp":"1795424343","type":"reaction","reaction":{"emoji":"x"}}],
        "statuses":[{"id":"wamid.0","status":"delivered"}]}}]}]}
        """;

    public const string Page =
        """
        {"object":"page","entry":[{"id":"99","time":1795424340000,"messaging":[{"sender":{"id":"7"},"recipient":{"id":"99"},"timestamp":1795424340500,"message":{"mid":"m-1","text":"Hello","attachments":[{}]}},
        {"sender":{"id":"99"},"message":{"mid":"m-2","text":"Ours","is_echo":true}},{"sender":{"id":"7"},"delivery":{"mids":["m-0"]}}],
        "changes":[{"field":"feed","value":{"item":"comment","verb":"add","comment_id":"c-1","from":{"id":"7","name":"Ada"},"message":"Why closed?","created_time":1795424340}},
        {"field":"feed","value":{"item":"comment","verb":"remove","comment_id":"c-2","from":{"id":"7"},"message":"x"}},
        {"field":"feed","value":{"item":"status","verb":"add","post_id":"p-1","from":{"id":"99"},"message":"We are open"}},
        {"field":"feed","value":{"item":"reaction","verb":"add","from":{"id":"7"}}}]}]}
        """;

    [Fact]
    public void Messages_of_whatsapp_are_chat_with_its_numbers()
    {
        var messages = ToMeta(WhatsApp).Messages;
        messages.Select(message => (message.Key, message.Text, message.Attachments)).ShouldBe([("wamid.1", "When do you open?", 0), ("wamid.2", "This one", 1), ("wamid.3", "Yes", 0)]);
        (messages[0].Channel, messages[0].From, messages[0].To, messages[0].ReceivedAt)
            .ShouldBe((Channel.Chat, "whatsapp:+447700900123", "whatsapp:+441273000000", DateTimeOffset.FromUnixTimeSeconds(1795424340)));
    }

    [Fact]
    public void What_is_written_to_a_page_is_chat_and_what_is_said_on_it_is_public()
    {
        var messages = ToMeta(Page).Messages;
        messages.Select(message => (message.Key, message.Channel, message.From, message.PublicReplyTo, message.Text, message.Attachments)).ShouldBe(
            [("m-1", Channel.Chat, "facebook:7", null, "Hello", 1), ("c-1", Channel.Social, "facebook:7", "facebook:c-1", "Why closed?", 0)]);
        messages[0].ReceivedAt.ShouldBe(DateTimeOffset.FromUnixTimeMilliseconds(1795424340500));
    }

    [Fact]
    public void A_comment_on_instagram_is_public()
    {
        var message = ToMeta("""{"object":"instagram","entry":[{"id":"9","time":1795424340,"changes":[{"field":"comments","value":{"id":"c-1","text":"Lovely!","from":{"id":"7","username":"ada"}}}]}]}""").Messages.ShouldHaveSingleItem();
        (message.Channel, message.From, message.PublicReplyTo).ShouldBe((Channel.Social, "instagram:7", "instagram:c-1"));
    }

    [Theory]
    [InlineData("""{"object":"whatsapp_business_account","entry":[{"changes":[{"value":{"statuses":[{"id":"x","status":"read"}]}}]}]}""", WebhookVerdict.Valid)]
    [InlineData("""{"object":"user","entry":[{}]}""", WebhookVerdict.Valid)]
    [InlineData("""{"object":"page","entry":{}}""", WebhookVerdict.Valid)]
    [InlineData("""{"entry":[]}""", WebhookVerdict.Unreadable)]
    [InlineData("[]", WebhookVerdict.Unreadable)]
    public void What_brings_no_message_has_none(string body, WebhookVerdict verdict)
    {
        ToMeta(body).Verdict.ShouldBe(verdict);
        ToMeta(body).Messages.ShouldBeEmpty();
    }

    [Fact]
    public void Nothing_is_believed_without_its_signature()
    {
        Read(null).ShouldBe(WebhookVerdict.NoSignature);
        Read("sha256=00").ShouldBe(WebhookVerdict.Forged);
        Read($"sha256={new string('0', 64)}").ShouldBe(WebhookVerdict.Forged);
        Read($"sha1={new string('0', 64)}").ShouldBe(WebhookVerdict.Forged);

        WebhookVerdict Read(string? signature) => Meta.Read(Bytes(Page), Headers((MetaInbound.SignatureHeader, signature))).Verdict;
    }

    [Fact]
    public void The_challenge_is_answered_to_who_knows_the_agreed_word()
    {
        Ask("subscribe", "agreed").ShouldBe("42");
        Ask("subscribe", "guessed").ShouldBeNull();
        Ask("unsubscribe", "agreed").ShouldBeNull();
        new MetaInbound(Secret).Challenge(Headers(("hub.mode", "subscribe"), ("hub.verify_token", ""), ("hub.challenge", "42"))).ShouldBeNull();

        string? Ask(string mode, string token) => Meta.Challenge(Headers(("hub.mode", mode), ("hub.verify_token", token), ("hub.challenge", "42")));
    }
}
