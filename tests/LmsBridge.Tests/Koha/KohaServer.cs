using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace LibraryService.Samples.Bridge.Tests.Koha;

/// <summary>A Koha on a loopback port, as far as the bridge asks it: lists with q, _order_by, _page and _per_page.</summary>
internal sealed class KohaServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly Lock _lock = new();

    private KohaServer(WebApplication app) => _app = app;

    /// <summary>The records, by the path of their list.</summary>
    public Dictionary<string, List<JsonObject>> Records { get; } = new(StringComparer.Ordinal);

    /// <summary>Every path and query that was asked, in order.</summary>
    public List<string> Asked { get; } = [];

    /// <summary>What time it was by a clock when each question came.</summary>
    public List<DateTimeOffset> Times { get; } = [];

    /// <summary>The clock; null for none.</summary>
    public Func<DateTimeOffset>? Clock { get; set; }

    /// <summary>What the next questions are answered with instead: a status and the seconds of Retry-After.</summary>
    public Queue<(int Status, int? RetryAfter)> Refusals { get; } = new();

    /// <summary>The paths that are always answered with a status of their own.</summary>
    public Dictionary<string, int> Broken { get; } = new(StringComparer.Ordinal);

    /// <summary>What happens after a page was given out, once: somebody changes something meanwhile.</summary>
    public Action? Meanwhile { get; set; }

    public string Address => $"{_app.Urls.First()}/api/v1/";

    public static async Task<KohaServer> StartAsync()
    {
        var builder = WebApplication.CreateBuilder(["--urls=http://127.0.0.1:0"]);
        builder.Logging.ClearProviders();
        var server = new KohaServer(builder.Build());
        server._app.Run(server.AnswerAsync);
        await server._app.StartAsync(TestContext.Current.CancellationToken);
        return server;
    }

    public void Has(string path, params JsonObject[] records)
    {
        lock (_lock)
        {
            if (!Records.TryGetValue(path, out var all))
            {
                Records[path] = all = [];
            }

            all.AddRange(records);
        }
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        var path = context.Request.Path.Value!["/api/v1/".Length..];
        string? answer;
        lock (_lock)
        {
            Times.Add(Clock?.Invoke() ?? DateTimeOffset.MinValue);
            Asked.Add($"{path}{Uri.UnescapeDataString(context.Request.QueryString.Value ?? "")}");
            var authorization = AuthenticationHeaderValue.Parse(context.Request.Headers.Authorization.ToString());
            if (Encoding.UTF8.GetString(Convert.FromBase64String(authorization.Parameter!)) != "bridge:secret")
            {
                context.Response.StatusCode = 401;
                return;
            }

            if (Refusals.TryDequeue(out var refusal))
            {
                context.Response.StatusCode = refusal.Status;
                if (refusal.RetryAfter is { } seconds)
                {
                    context.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
                }

                return;
            }

            if (Broken.TryGetValue(path, out var broken))
            {
                context.Response.StatusCode = broken;
                return;
            }

            answer = path.Split('/') is [("biblios" or "items") and var list, var id]
                ? Records.GetValueOrDefault(list)?.FirstOrDefault(record => record[list == "biblios" ? "biblio_id" : "item_id"]!.ToString() == id)?.ToJsonString()
                : List(context.Request.Query, Records.GetValueOrDefault(path) ?? []).ToJsonString();
            Meanwhile?.Invoke();
        }

        context.Response.StatusCode = answer is null ? 404 : 200;
        await context.Response.WriteAsync(answer ?? "{}", context.RequestAborted);
    }

    private static JsonArray List(IQueryCollection query, List<JsonObject> records)
    {
        var order = query["_order_by"].ToString().TrimStart('+');
        var (page, size) = (int.Parse(query["_page"].ToString(), CultureInfo.InvariantCulture), int.Parse(query["_per_page"].ToString(), CultureInfo.InvariantCulture));
        var asked = query.TryGetValue("q", out var q) ? JsonNode.Parse(q.ToString())!.AsObject() : null;
        return new JsonArray([
            .. records
                .Where(record => asked is null || Matches(record, asked))
                .OrderBy(record => record[order]?.ToString() is { } text && long.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number.ToString("D12", CultureInfo.InvariantCulture) : record[order]?.ToString(), StringComparer.Ordinal)
                .Skip((page - 1) * size)
                .Take(size)
                .Select(record => record.DeepClone()),
        ]);
    }

    private static bool Matches(JsonObject record, JsonObject asked) => asked["-or"] is JsonArray any
        ? any.OfType<JsonObject>().Any(one => Matches(record, one))
        : asked.All(field => field.Value is JsonObject from
            ? record[field.Key] is { } value && DateTimeOffset.Parse(value.ToString(), CultureInfo.InvariantCulture) >= DateTimeOffset.Parse(from[">="]!.ToString(), CultureInfo.InvariantCulture)
            : string.Equals(record[field.Key]?.ToString(), field.Value?.ToString(), StringComparison.Ordinal));
}
