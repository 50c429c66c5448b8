using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using LibraryService.EntityFrameworkCore;
using LibraryService.Samples.Bridge.Events;
using LibraryService.Samples.Bridge.Patrons;
using LibraryService.Samples.Bridge.Settings;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace LibraryService.Samples.Bridge.Koha;

/// <summary>Reads what changed in Koha, from where it was read before, and takes it in. What comes twice changes nothing, so it asks rather twice than not at all.</summary>
internal sealed class KohaReader(KohaClient koha, LmsDesk desk, LmsFile file, IOptions<LmsOptions> options, TimeProvider time)
{
    private const string Tickets = "tickets";
    private static readonly LmsShape Ticket = KohaFeed.ShapeOf("/koha/tickets");
    private static readonly LmsShape Update = KohaFeed.ShapeOf("/koha/ticket_updates");
    private readonly Dictionary<string, JsonObject?> _found = new(StringComparer.Ordinal);

    private KohaPollOptions Poll => options.Value.Koha!.Poll!;

    /// <summary>One round: everything that changed.</summary>
    /// <returns>How many records came.</returns>
    public async Task<int> RoundAsync(CancellationToken ct)
    {
        _found.Clear();
        var records = 0;
        foreach (var feed in KohaFeed.All)
        {
            records += await ReadAsync(feed, ct);
        }

        return records + await ReadTicketsAsync(ct);
    }

    // A page at a time, each from where the last one ended: pages that are counted would let records slip through that are changed meanwhile.
    private async Task<int> ReadAsync(KohaFeed feed, CancellationToken ct)
    {
        var (begun, from, records) = (time.GetUtcNow(), From(feed.Name, feed.IsWhole), 0);
        for (var page = 1; ;)
        {
            var list = await koha.ChangedAsync(feed, from, page, ct);
            var last = from;
            foreach (var record in list.OfType<JsonObject>())
            {
                await KeptApartAsync(feed.Shape, feed.Id, record, () => ReadRecordAsync(feed, record, ct), ct);
                last = Changed(record, feed.Changed) ?? last;
                records++;
            }

            // A record that claims to be of the future must not hide what changes until then.
            if (last is { } at)
            {
                file.KeepWatermark(Mark(feed.Name), at < begun ? at : begun);
            }

            if (list.Count < Poll.PerPage)
            {
                return records;
            }

            (from, page) = last > from || from is null ? (last, last is null ? page + 1 : 1) : (from, page + 1);
        }
    }

    private async Task<int> ReadTicketsAsync(CancellationToken ct)
    {
        var (begun, from, records) = (time.GetUtcNow(), From(Tickets, isWhole: false)!.Value, 0);
        for (var page = 1; ; page++)
        {
            var list = await koha.TicketsAsync(from, page, ct);
            foreach (var record in list.OfType<JsonObject>())
            {
                await KeptApartAsync(Ticket, "ticket_id", record, () => ReadTicketAsync(record, ct), ct);
                records++;
            }

            if (list.Count < Poll.PerPage)
            {
                file.KeepWatermark(Mark(Tickets), begun);
                return records;
            }
        }
    }

    private async Task ReadRecordAsync(KohaFeed feed, JsonObject record, CancellationToken ct)
    {
        await CompleteAsync(feed, record, ct);
        await TakeAsync(feed.Shape, feed.Id, record, ct);
    }

    // The resolution comes after what was said before it.
    private async Task ReadTicketAsync(JsonObject record, CancellationToken ct)
    {
        var resolved = record["resolved_date"];
        record["resolved_date"] = null;
        if (!await TakeAsync(Ticket, "ticket_id", record, ct))
        {
            return;
        }

        await ReadUpdatesAsync(Name(record, "ticket_id"), ct);
        if (resolved is not null)
        {
            record["resolved_date"] = resolved.DeepClone();
            await TakeAsync(Ticket, "ticket_id", record, ct);
        }
    }

    // They are added and never changed, so that their pages can be counted.
    private async Task ReadUpdatesAsync(string ticket, CancellationToken ct)
    {
        for (var page = 1; ; page++)
        {
            var list = await koha.UpdatesAsync(ticket, page, ct);
            foreach (var update in list.OfType<JsonObject>())
            {
                await KeptApartAsync(Update, "update_id", update, () => TakeAsync(Update, "update_id", update, ct), ct);
            }

            if (list.Count < Poll.PerPage)
            {
                return;
            }
        }
    }

    private DateTimeOffset? From(string name, bool isWhole)
    {
        if (file.Watermark(Mark(name)) is { } mark)
        {
            return mark - Poll.Overlap;
        }

        if (isWhole)
        {
            return null;
        }

        var since = Poll.Since ?? time.GetUtcNow();
        file.KeepWatermark(Mark(name), since);
        return since - Poll.Overlap;
    }

    // A hold says its title and its copy by number only.
    private async Task CompleteAsync(KohaFeed feed, JsonObject record, CancellationToken ct)
    {
        if (feed.Path is not "holds")
        {
            return;
        }

        if (record["biblio"] is null && Name(record, "biblio_id") is { Length: > 0 } biblio)
        {
            record["biblio"] = await FoundAsync("biblios", biblio, ct);
        }

        if (record["item"] is null && record["status"] is null && Name(record, "item_id") is { Length: > 0 } item)
        {
            record["item"] = await FoundAsync("items", item, ct);
        }
    }

    private async Task<JsonNode?> FoundAsync(string path, string id, CancellationToken ct)
    {
        var key = $"{path}/{id}";
        if (!_found.TryGetValue(key, out var found))
        {
            _found[key] = found = await koha.FindAsync(path, id, ct);
        }

        return found?.DeepClone();
    }

    // One record that nothing can be done with must not keep back the others, and must not be lost either. Where Koha or the store is to blame, all is read again later.
    private async Task KeptApartAsync(LmsShape shape, string id, JsonObject record, Func<Task> take, CancellationToken ct)
    {
        try
        {
            await take();
        }
#pragma warning disable CA1031 // Whatever it is about a record, a person sees it.
        catch (Exception e) when (e is not (OperationCanceledException or HttpRequestException or KohaException { IsOfOneRecord: false } or StoreException or SqliteException or BusyException))
#pragma warning restore CA1031
        {
            await ShowAsync(shape, id, record, e is KohaException ? e.Message : $"It could not be taken: {e.GetType().Name}.", ct);
        }
    }

    /// <returns>Whether it could be read; a person sees what could not.</returns>
    private async Task<bool> TakeAsync(LmsShape shape, string id, JsonObject record, CancellationToken ct)
    {
        var read = shape.Read(Bytes(record), new LmsFields(options.Value));
        if (read.Problems.Count > 0)
        {
            await ShowAsync(shape, id, record, string.Join('\n', read.Problems.SelectMany(field => field.Value.Select(what => $"{field.Key}: {what}"))), ct);
            return false;
        }

        await desk.TakeAsync(read, ct);
        return true;
    }

    private async Task ShowAsync(LmsShape shape, string id, JsonObject record, string why, CancellationToken ct)
    {
        var known = new LmsFields(options.Value).TryId(id, Name(record, id)) ?? Convert.ToHexStringLower(SHA256.HashData(Bytes(record)))[..32];
        var unreadable = new LmsEvent { Kind = LmsEventKind.Unreadable, System = KohaOptions.System, Id = $"{shape.Path.Split('/')[^1]}-{known}", Text = why };
        await desk.TakeAsync(LmsReading.Of(unreadable), ct);
    }

    private DateTimeOffset? Changed(JsonObject record, string field) => new LmsFields(options.Value).Instant(field, Name(record, field));

    private static string Mark(string name) => $"{KohaOptions.System}.{name}";

    // Half a character, which no text has by right, is told when somebody reads it.
    private static byte[] Bytes(JsonObject record)
    {
        try
        {
            return Encoding.UTF8.GetBytes(record.ToJsonString());
        }
        catch (InvalidOperationException)
        {
            return [];
        }
    }

    private static string Name(JsonObject record, string field)
    {
        try
        {
            return record[field] is JsonValue value ? value.ToString() : "";
        }
        catch (InvalidOperationException)
        {
            return "";
        }
    }
}
