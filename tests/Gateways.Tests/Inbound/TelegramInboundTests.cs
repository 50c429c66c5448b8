using LibraryService.Gateways.Inbound.Telegram;
using LibraryService.Gateways.Webhooks;
using static LibraryService.Gateways.Tests.Inbound.Posting;

namespace LibraryService.Gateways.Tests.Inbound;

public class TelegramInboundTests
{
    public const string Update =
        """{"update_id":1,"message":{"message_id":5,"date":1795424340,"text":"¿Abren hoy?","from":{"id":7,"is_bot":false,"language_code":"es"},"chat":{"id":7,"type":"private"}}}""";

    [Fact]
    public void What_somebody_writes_to_the_bot_is_chat()
    {
        var message = ToTelegram(Update).Messages.ShouldHaveSingleItem();
        (message.Key, message.Channel, message.From, message.Text, message.Language, message.ReceivedAt)
            .ShouldBe(("telegram:1", Channel.Chat, "telegram:7", "¿Abren hoy?", "es", DateTimeOffset.FromUnixTimeSeconds(1795424340)));
    }

    [Theory]
    [InlineData("private", "group")]
    [InlineData("false", "true")]
    [InlineData("¿Abren hoy?", "/start")]
    [InlineData("\"message\"", "\"edited_message\"")]
    [InlineData("\"text\"", "\"new_chat_title\"")]
    public void All_else_brings_no_message(string from, string to) => ToTelegram(Update.Replace(from, to, StringComparison.Ordinal)).ShouldSatisfyAllConditions(
        reading => reading.Verdict.ShouldBe(WebhookVerdict.Valid),
        reading => reading.Messages.ShouldBeEmpty());

    [Fact]
    public void Nothing_is_believed_without_the_secret()
    {
        Read(null).ShouldBe(WebhookVerdict.NoSignature);
        Read("guessed").ShouldBe(WebhookVerdict.Forged);
        ToTelegram("{}").Verdict.ShouldBe(WebhookVerdict.Unreadable);

        WebhookVerdict Read(string? secret) => Telegram.Read(Bytes(Update), Headers((TelegramInbound.SecretHeader, secret))).Verdict;
    }
}
