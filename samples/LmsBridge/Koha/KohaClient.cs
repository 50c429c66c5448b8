using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using LibraryService.Samples.Bridge.Settings;
using Microsoft.Extensions.Options;

namespace LibraryService.Samples.Bridge.Koha;

/// <summary>Asks Koha's REST interface.</summary>
internal sealed class KohaClient(IHttpClientFactory clients, IOptions<LmsOptions> options)
{
    /// <summary>The name of the client in the factory.</summary>
    public const string Name = "koha";

    // It goes into an address, where it is escaped anyway.
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonDocumentOptions Limits = new() { MaxDepth = 16, AllowDuplicateProperties = false };

    /// <summary>The records of a list that changed at an instant or later, in the order of their changes.</summary>
    public Task<JsonArray> ChangedAsync(KohaFeed feed, DateTimeOffset? from, int page, CancellationToken ct)
    {
        var query = from is { } at ? new JsonObject { [feed.Changed] = new JsonObject { [">="] = Text(at) } } : null;
        return ListAsync(feed.Path, query, feed.Changed, page, feed.Embed, ct);
    }

    /// <summary>The tickets that are open, or were resolved at an instant or later.</summary>
    public Task<JsonArray> TicketsAsync(DateTimeOffset from, int page, CancellationToken ct) => ListAsync(
        "tickets",
        new JsonObject { ["-or"] = new JsonArray(new JsonObject { ["resolved_date"] = null }, new JsonObject { ["resolved_date"] = new JsonObject { [">="] = Text(from) } }) },
        "ticket_id",
        page,
        embed: null,
        ct);

    /// <summary>What was added to a ticket, in order.</summary>
    public Task<JsonArray> UpdatesAsync(string ticket, int page, CancellationToken ct) =>
        ListAsync($"tickets/{Uri.EscapeDataString(ticket)}/updates", query: null, "update_id", page, embed: null, ct);

    /// <summary>Whether a hold is still to be collected, or waited for.</summary>
    public async Task<bool> HasHoldAsync(string hold, CancellationToken ct) =>
        (await ListAsync("holds", new JsonObject { ["hold_id"] = hold }, "hold_id", page: 1, embed: null, ct)).Count > 0;

    /// <summary>One record; null when there is none.</summary>
    public async Task<JsonObject?> FindAsync(string path, string id, CancellationToken ct) =>
        await AskAsync($"{path}/{Uri.EscapeDataString(id)}", embed: null, ct) as JsonObject;

    private async Task<JsonArray> ListAsync(string path, JsonObject? query, string order, int page, string? embed, CancellationToken ct)
    {
        var asked = string.Create(CultureInfo.InvariantCulture, $"{path}?_order_by=%2B{order}&_page={page}&_per_page={options.Value.Koha!.Poll!.PerPage}");
        if (query is not null)
        {
            asked += $"&q={Uri.EscapeDataString(query.ToJsonString(Plain))}";
        }

        return await AskAsync(asked, embed, ct) as JsonArray ?? throw new JsonException("Koha answered with something that is no list.");
    }

    private async Task<JsonNode?> AskAsync(string path, string? embed, CancellationToken ct)
    {
        var poll = options.Value.Koha!.Poll!;
        var root = poll.BaseUrl!.AbsoluteUri;
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(new Uri(root.EndsWith('/') ? root : $"{root}/"), path));
        request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{poll.User}:{poll.Password}")));
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        if (embed is not null)
        {
            request.Headers.Add("x-koha-embed", embed);
        }

        using var client = clients.CreateClient(Name);
        using var response = await client.SendAsync(request, ct);
        if (response.StatusCode == HttpStatusCode.NotFound)
        {
            return null;
        }

        if (!response.IsSuccessStatusCode)
        {
            throw new KohaException(response.StatusCode, response.Headers.RetryAfter?.Delta);
        }

        var content = await response.Content.ReadAsByteArrayAsync(ct);
        return JsonNode.Parse(content, documentOptions: Limits);
    }

    private static string Text(DateTimeOffset at) => at.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'+00:00'", CultureInfo.InvariantCulture);
}
