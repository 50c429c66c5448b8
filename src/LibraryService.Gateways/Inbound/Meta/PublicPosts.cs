using System.Text.Json;
using LibraryService.Desk.Inbound;

namespace LibraryService.Gateways.Inbound.Meta;

/// <summary>What is said in public: posts and comments on a page, comments on Instagram.</summary>
internal static class PublicPosts
{
    public static IEnumerable<InboundMessage> In(JsonElement entry, DateTimeOffset now) =>
        from change in entry.Parts("changes")
        let value = change.Part("value")
        where value is not null
        let read = change.Text("field") switch
        {
            "feed" => OnPage(value.Value, entry, now),
            "comments" => OnInstagram(value.Value, entry, now),
            _ => null,
        }
        where read is not null
        select read;

    private static InboundMessage? OnPage(JsonElement value, JsonElement entry, DateTimeOffset now) =>
        value.Text("verb") is "add" && value.Text("item") is "comment" or "post" or "status"
            ? Of("facebook", value.Text("comment_id") ?? value.Text("post_id"), value.Part("from")?.Text("id"), value.Text("message"), InboundBody.Seconds(value.Text("created_time")) ?? now, entry)
            : null;

    private static InboundMessage? OnInstagram(JsonElement value, JsonElement entry, DateTimeOffset now) =>
        Of("instagram", value.Text("id"), value.Part("from")?.Text("id"), value.Text("text"), InboundBody.Seconds(entry.Text("time")) ?? now, entry);

    // What the page itself says is no question to it.
    private static InboundMessage? Of(string network, string? key, string? from, string? text, DateTimeOffset at, JsonElement entry) =>
        key is null || text is null || (from is not null && string.Equals(from, entry.Text("id"), StringComparison.Ordinal)) ? null : new InboundMessage
        {
            Key = key,
            Channel = Channel.Social,
            From = from is null ? null : $"{network}:{from}",
            PublicReplyTo = $"{network}:{key}",
            Text = text,
            ReceivedAt = at,
        };
}
