using System.Globalization;
using System.Text.Json.Nodes;
using LibraryService.Samples.Bridge.Cases;
using LibraryService.Samples.Bridge.Events;
using LibraryService.Samples.Bridge.Settings;
using Microsoft.Extensions.Options;

namespace LibraryService.Samples.Bridge.Demo;

/// <summary>Plays a library system where none is set up: what Koha would post, at the pace of people.</summary>
internal sealed class DemoFeed(LmsDesk desk, CaseWork work, IOptions<LmsOptions> lms, TimeProvider time, ILogger<DemoFeed> logger) : BackgroundService
{
    private const int Patrons = 12;
    private const int FirstTicket = 1001;
    private readonly Random _random = new(7);
    private readonly Queue<int> _open = new();
    private readonly Dictionary<int, int> _askers = [];
    private int _ticket = FirstTicket;
    private int _number = 1;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await BeginAsync(stoppingToken);
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(TimeSpan.FromSeconds(_random.Next(4, 16)), time, stoppingToken);
            await NextAsync(stoppingToken);
        }
    }

    // A morning that has been going on for some hours: promises that were kept, that run, that run out, and that are broken.
    private async Task BeginAsync(CancellationToken ct)
    {
        for (var patron = 1; patron <= Patrons; patron++)
        {
            await PostAsync("/koha/patrons", Patron(patron), ct);
        }

        foreach (var minutes in (int[])[265, 230, 215, 190, 120, 75, 30, 12])
        {
            await TicketAsync(minutes, ct);
        }

        await PostAsync("/koha/ticket_updates", Update(FirstTicket + 4, user: 900, minutesAgo: 60), ct);
        await PostAsync("/koha/ticket_updates", Update(FirstTicket, _askers[FirstTicket], minutesAgo: 20), ct);
        foreach (var minutes in (int[])[14, 8, 2])
        {
            await TextAsync(minutes, ct);
        }

        await PostAsync("/koha/suggestions", Suggestion(), ct);
        await PostAsync("/koha/holds", Hold(), ct);
        await PostAsync("/koha/messages", FailedNotice(), ct);
        await work.ReplyAsync(new CaseId($"koha-ticket-{FirstTicket + 2}"), Apology, ct);
        DemoLog.Begun(logger);
    }

    private Task NextAsync(CancellationToken ct) => _random.Next(10) switch
    {
        < 3 => TicketAsync(minutesAgo: 0, ct),
        < 5 => TextAsync(minutesAgo: 0, ct),
        < 8 when _open.Count > 5 => PostAsync("/koha/ticket_updates", Update(_open.Dequeue(), user: 900, minutesAgo: 0, isDone: true), ct),
        8 when _open.TryPeek(out var ticket) => PostAsync("/koha/ticket_updates", Update(ticket, _askers[ticket], minutesAgo: 0), ct),
        9 when _random.Next(2) == 0 => PostAsync("/koha/suggestions", Suggestion(), ct),
        _ => PostAsync("/koha/holds", Hold(), ct),
    };

    private async Task TicketAsync(int minutesAgo, CancellationToken ct)
    {
        var (ticket, patron) = (_ticket++, _random.Next(1, Patrons + 1));
        var (title, body) = DemoWords.Concerns[_random.Next(DemoWords.Concerns.Count)];
        _askers[ticket] = patron;
        _open.Enqueue(ticket);
        await PostAsync("/koha/tickets", new JsonObject { ["ticket_id"] = ticket, ["reported_date"] = At(minutesAgo), ["title"] = title, ["body"] = body, ["reporter_id"] = patron }, ct);
    }

    private Task TextAsync(int minutesAgo, CancellationToken ct) => PostAsync(
        "/events",
        new JsonObject
        {
            ["kind"] = nameof(LmsEventKind.Question),
            ["id"] = Number(),
            ["patron"] = $"{_random.Next(1, Patrons + 1)}",
            ["channel"] = nameof(Channel.Sms),
            ["branch"] = "CPL",
            ["text"] = DemoWords.Texts[_random.Next(DemoWords.Texts.Count)],
            ["at"] = At(minutesAgo),
        },
        ct);

    private JsonObject Patron(int patron) => new()
    {
        ["patron_id"] = patron,
        ["firstname"] = "Demo",
        ["surname"] = FormattableString.Invariant($"Patron {patron}"),
        ["email"] = FormattableString.Invariant($"patron{patron}@example.org"),
        ["sms_number"] = FormattableString.Invariant($"+4477009001{patron:00}"),
        ["library_id"] = "CPL",
        ["category_id"] = "PT",
        ["lang"] = "default",
        ["updated_on"] = At(60 * 24),
    };

    private JsonObject Hold() => new()
    {
        ["hold_id"] = Number(),
        ["patron_id"] = _random.Next(1, Patrons + 1),
        ["hold_date"] = Day(-14),
        ["pickup_library_id"] = "CPL",
        ["status"] = "W",
        ["timestamp"] = At(0),
        ["waiting_date"] = Day(0),
        ["expiration_date"] = Day(7),
        ["biblio"] = new JsonObject { ["title"] = DemoWords.Titles[_random.Next(DemoWords.Titles.Count)] },
    };

    private JsonObject Suggestion() => new()
    {
        ["suggestion_id"] = Number(),
        ["suggested_by"] = _random.Next(1, Patrons + 1),
        ["suggestion_date"] = At(0),
        ["status"] = "ASKED",
        ["title"] = DemoWords.Titles[_random.Next(DemoWords.Titles.Count)],
        ["patron_reason"] = "Everybody in my reading group asks for it.",
        ["library_id"] = "CPL",
    };

    private JsonObject FailedNotice() => new()
    {
        ["message_id"] = Number(),
        ["borrowernumber"] = _random.Next(1, Patrons + 1),
        ["letter_code"] = "DUE",
        ["message_transport_type"] = "sms",
        ["status"] = "failed",
        ["failure_code"] = "SMS_SEND_FAILED",
        ["updated_on"] = At(5),
    };

    private JsonObject Update(int ticket, int user, int minutesAgo, bool isDone = false) => new()
    {
        ["update_id"] = Number(),
        ["ticket_id"] = ticket,
        ["user_id"] = user,
        ["public"] = true,
        ["date"] = At(minutesAgo),
        ["message"] = user == 900 ? DemoWords.Answers[_random.Next(DemoWords.Answers.Count)] : "Is there any news?",
        ["status"] = isDone ? "resolved" : null,
    };

    private async Task PostAsync(string path, JsonObject document, CancellationToken ct)
    {
        var shape = LmsShapes.Neutral.Concat(LmsShapes.Koha).Single(one => string.Equals(one.Path, path, StringComparison.Ordinal));
        var read = shape.Read(System.Text.Encoding.UTF8.GetBytes(document.ToJsonString()), new LmsFields(lms.Value));
        if (read.Problems.Count > 0)
        {
            throw new InvalidOperationException($"A document of the demo for {path} was refused: {string.Join(", ", read.Problems.Keys)}.");
        }

        await desk.TakeAsync(read, ct);
    }

    private string Number() => string.Create(CultureInfo.InvariantCulture, $"{_number++}");

    private string At(int minutesAgo) => time.GetUtcNow().AddMinutes(-minutesAgo).ToString("O", CultureInfo.InvariantCulture);

    private string Day(int days) => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime).AddDays(days).ToString("O", CultureInfo.InvariantCulture);

    private static ReplyDraft Apology { get; } = new(ReplyKind.Apology, "Priya", new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["whatHappened"] = "The catalogue told you that the book was on the shelf, and you came for nothing.",
        ["cause"] = "we had not checked the shelf after the move",
        ["fix"] = "We have ordered another copy, and keep it for you as soon as it is here, on 4 December at the latest.",
        ["contact"] = "Priya Nair at the desk",
    });
}
