using System.Text;
using System.Text.Json;
using LibraryService.Gateways.Webhooks;
using LibraryService.Routing;

namespace LibraryService.Gateways.Tests.Webhooks;

public class WebhookSchemaTests
{
    [Fact]
    public void A_message_with_every_part_has_just_the_properties_of_the_schema()
    {
        using var schema = Schema("webhook-message.schema.json");
        var message = Sending.Message(channel: Channel.Sms) with
        {
            Html = "<p>x</p>",
            From = new ContactSender("Jubilee Library", [new(Channel.Sms, "+441273000000")]),
            Headers = new Dictionary<string, string>(StringComparer.Ordinal) { ["Reply-To"] = "desk@example.org" },
        };
        using var body = JsonDocument.Parse(WebhookBody.Of(message));
        Names(body.RootElement).ShouldBe(Names(schema.RootElement.GetProperty("properties")));
        Names(body.RootElement.GetProperty("from")).ShouldBe(Names(schema.RootElement.GetProperty("properties").GetProperty("from").GetProperty("properties")));
        body.RootElement.GetProperty("version").GetRawText().ShouldBe(schema.RootElement.GetProperty("properties").GetProperty("version").GetProperty("const").GetRawText());
    }

    [Fact]
    public void A_message_with_the_fewest_parts_has_just_what_the_schema_requires()
    {
        using var schema = Schema("webhook-message.schema.json");
        using var body = JsonDocument.Parse(WebhookBody.Of(Sending.Message() with { Subject = null }));
        Names(body.RootElement).ShouldBe(Strings(schema.RootElement.GetProperty("required")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_schemas_name_the_words_of_the_code()
    {
        using var message = Schema("webhook-message.schema.json");
        Strings(message.RootElement.GetProperty("properties").GetProperty("channel").GetProperty("enum")).ShouldBe(Enum.GetNames<Channel>());
        Strings(message.RootElement.GetProperty("properties").GetProperty("purpose").GetProperty("enum")).ShouldBe(Enum.GetNames<MessagePurpose>());
        using var receipt = Schema("webhook-receipt.schema.json");
        Strings(receipt.RootElement.GetProperty("properties").GetProperty("outcome").GetProperty("enum")).ShouldBe(Enum.GetNames<DeliveryOutcomeKind>());
    }

    private static IEnumerable<string> Names(JsonElement of) => of.EnumerateObject().Select(property => property.Name).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Strings(JsonElement of) => of.EnumerateArray().Select(one => one.GetString()!);

    private static JsonDocument Schema(string name)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "LibraryService.Core.sln")))
        {
            folder = folder.Parent.ShouldNotBeNull();
        }

        return JsonDocument.Parse(File.ReadAllText(Path.Combine(folder.FullName, "docs", name), Encoding.UTF8));
    }
}
