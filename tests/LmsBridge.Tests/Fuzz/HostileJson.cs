using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LibraryService.Samples.Bridge.Tests.Fuzz;

/// <summary>Documents that grew out of the samples by what goes wrong between systems, by accident or on purpose: the same for the same seed.</summary>
internal sealed class HostileJson(int seed)
{
    private const string LoneSurrogate = "@@lone@@";
    private static readonly (string Path, string Json)[] Samples =
    [
        ("/events", Sample.Of("event.json")), ("/patrons", Sample.Of("patron.json")), ("/titles", Sample.Of("title.json")),
        ("/koha/patrons", Sample.Of("koha-patron.json")), ("/koha/holds", Sample.Of("koha-hold-waiting.json")), ("/koha/holds", Sample.Of("koha-hold-lost.json")),
        ("/koha/holds", Sample.Of("koha-hold-cancelled.json")), ("/koha/suggestions", Sample.Of("koha-suggestion-asked.json")),
        ("/koha/suggestions", Sample.Of("koha-suggestion-rejected.json")), ("/koha/tickets", Sample.Of("koha-ticket.json")),
        ("/koha/ticket_updates", Sample.Of("koha-ticket-update.json")), ("/koha/messages", Sample.Of("koha-message-failed.json")),
        ("/folio/users", Sample.Of("folio-user.json")), ("/folio/requests", Sample.Of("folio-request.json")), ("/folio/loans", Sample.Of("folio-loan.json")),
        ("/folio/notices", Sample.Of("folio-notice.json")), ("/folio/calendars", Sample.Of("folio-calendar.json")),
    ];

    private static readonly string[] Texts =
    [
        "", " ", "\0", "a\r\nBcc: eve@example.org", "{{ patron.name }}", "{% if %}", "<script>alert(1)</script>", "'; DROP TABLE patron; --", "../../etc/passwd", "null", "true", "NaN",
        "\u202Eevil", "e\u0301\u0301\u0301", "😀", LoneSurrogate, new('x', 600), new('y', 30_000), "9999-12-31", "0001-01-01", "2026-02-30", "2026-12-04T10:00:00+99:00",
        "2026-12-04T25:00:00Z", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00", "1900-01-01", "1900-01-01T00:00:00+14:00", "2199-12-31", "2199-12-31T23:59:59-14:00", "2026-11-29T01:30:00", "-1", "1e400", "00:00", "24:00", "W", "F", "LOST", "1", "ada@example.org",
        "Open - Not yet filled", "HoldLost", "LoanOverdue", "SuggestionDeclined", "PatronWrote", "StaffAnswered", "Resolved", "2026-12-25", "SUNDAY",
    ];

    private readonly Random _random = new(seed);

    /// <summary>One document, and where it is posted.</summary>
    public (string Path, byte[] Json) Next()
    {
        var (path, sample) = Samples[_random.Next(Samples.Length)];
        var node = JsonNode.Parse(sample);
        for (var changes = _random.Next(5); changes > 0; changes--)
        {
            node = Changed(node);
        }

        // Now and then it is posted where it does not belong.
        path = _random.Next(20) == 0 ? Samples[_random.Next(Samples.Length)].Path : path;
        var text = (node?.ToJsonString() ?? "null").Replace($"\"{LoneSurrogate}\"", "\"\\ud800\"", StringComparison.Ordinal);
        return (path, _random.Next(5) == 0 ? Broken(Encoding.UTF8.GetBytes(Twice(text))) : Encoding.UTF8.GetBytes(text));
    }

    private JsonNode? Changed(JsonNode? node)
    {
        var all = new List<JsonNode>();
        Gather(node, all);
        if (all.Count == 0)
        {
            return Value();
        }

        switch (all[_random.Next(all.Count)])
        {
            case JsonObject one when one.Count > 0:
                var name = one.ElementAt(_random.Next(one.Count)).Key;
                switch (_random.Next(5))
                {
                    case 0:
                        one.Remove(name);
                        break;
                    case 1:
                        one[$"{name}{_random.Next(3)}"] = Value();
                        break;
                    case 2:
                        one[name] = one.ElementAt(_random.Next(one.Count)).Value?.DeepClone();
                        break;
                    default:
                        one[name] = Value();
                        break;
                }

                break;
            case JsonArray some:
                var more = _random.Next(80) == 0 ? 1200 : 2;
                for (var i = 0; i < more; i++)
                {
                    some.Add(some.Count > 0 && _random.Next(2) == 0 ? some[0]?.DeepClone() : Value());
                }

                break;
        }

        return _random.Next(200) == 0 ? new JsonArray(node) : node;
    }

    private JsonNode? Value() => _random.Next(20) switch
    {
        0 => null,
        1 => JsonValue.Create(_random.NextInt64()),
        2 => JsonValue.Create(_random.NextDouble() * 1e300),
        3 => JsonValue.Create(_random.Next(2) == 0),
        4 => new JsonArray(JsonValue.Create(1), null, "x"),
        5 => new JsonObject { ["name"] = "x", ["id"] = 1 },
        6 => Deep(_random.Next(2, 60)),
        _ => Texts[_random.Next(Texts.Length)],
    };

    private static JsonNode Deep(int levels)
    {
        JsonNode node = "deep";
        for (var i = 0; i < levels; i++)
        {
            node = i % 2 == 0 ? new JsonArray(node) : new JsonObject { ["a"] = node };
        }

        return node;
    }

    private static void Gather(JsonNode? node, List<JsonNode> all)
    {
        if (node is JsonObject or JsonArray)
        {
            all.Add(node);
        }

        foreach (var child in node switch { JsonObject one => one.Select(member => member.Value), JsonArray some => some, _ => [] })
        {
            Gather(child, all);
        }
    }

    // The same member a second time.
    private string Twice(string text) => _random.Next(4) == 0 && text.Length > 2 && text[0] == '{' ? $"{{\"id\":{JsonSerializer.Serialize(Texts[_random.Next(9)])},{text[1..]}" : text;

    private byte[] Broken(byte[] json)
    {
        if (json.Length == 0)
        {
            return json;
        }

        switch (_random.Next(5))
        {
            case 0:
                return json[.._random.Next(json.Length)];
            case 1:
                json[_random.Next(json.Length)] = (byte)_random.Next(256);
                return json;
            case 2:
                json[_random.Next(json.Length)] ^= (byte)(1 << _random.Next(8));
                return json;
            case 3:
                var at = _random.Next(json.Length);
                var bytes = new byte[_random.Next(1, 20)];
                _random.NextBytes(bytes);
                return [.. json[..at], .. bytes, .. json[at..]];
            default:
                return [0xEF, 0xBB, 0xBF, .. json];
        }
    }
}
