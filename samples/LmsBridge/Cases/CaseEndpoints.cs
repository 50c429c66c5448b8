using LibraryService.Desk;
using LibraryService.Samples.Bridge.Page;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LibraryService.Samples.Bridge.Cases;

/// <summary>A case, and what people at the desk do with it: from its page, or as JSON.</summary>
internal static class CaseEndpoints
{
    private const int LongestName = 100;

    public static void MapCases(this IEndpointRouteBuilder app)
    {
        var @case = app.MapGroup("/cases/{id}").AddEndpointFilter(static (context, next) =>
            string.IsNullOrWhiteSpace(context.HttpContext.GetRouteValue("id") as string) ? new ValueTask<object?>(NoCase()) : next(context));
        @case.MapGet("", ShowAsync);
        @case.MapPost("/reply", ReplyAsync);
        @case.MapPost("/approve", ApproveAsync);
        @case.MapPost("/told", ToldAsync);
        @case.MapPost("/resolve", (string id, HttpRequest request, CaseWork work, CasePage page, CancellationToken ct) =>
            AnswerAsync(id, request, page, () => work.ResolveAsync(new CaseId(id), ct), null, ct));
    }

    private static async Task<IResult> ShowAsync(string id, HttpRequest request, CasePage page, ICaseStore cases, CaseWork work, CancellationToken ct)
    {
        if (await cases.FindAsync(new CaseId(id), ct) is not { } @case)
        {
            return NoCase();
        }

        return IsBrowser(request)
            ? PageFrame.Answer(await page.OfAsync(@case, said: null, errors: null, ct))
            : TypedResults.Ok(new
            {
                id = $"{@case.Id}",
                state = $"{@case.State}",
                outcome = @case.LastReply is { } reply ? $"{reply.Outcome}" : null,
                needsStaff = @case.NeedsStaff,
                toRead = await work.HeldAsync(@case, ct) is { } held ? new { held.Writer, held.Hash, texts = held.Messages.Select(message => message.WholeText) } : null,
            });
    }

    private static async Task<IResult> ReplyAsync(string id, HttpRequest request, CaseWork work, CasePage page, CancellationToken ct)
    {
        if (await SaidFields.ReadAsync(request, ct) is not { } said)
        {
            return Unreadable();
        }

        return ReplyDraft.Read(said, out var errors) is { } draft
            ? await AnswerAsync(id, request, page, () => work.ReplyAsync(new CaseId(id), draft, ct), said, ct)
            : await WrongAsync(id, request, page, said, errors, ct);
    }

    private static async Task<IResult> ApproveAsync(string id, HttpRequest request, CaseWork work, CasePage page, CancellationToken ct)
    {
        if (await SaidFields.ReadAsync(request, ct) is not { } said)
        {
            return Unreadable();
        }

        var (reader, hash) = (said.GetValueOrDefault("reader", "").Trim(), said.GetValueOrDefault("hash", ""));
        var errors = new Dictionary<string, string[]>(StringComparer.Ordinal);
        if (reader.Length is 0 or > LongestName)
        {
            errors["reader"] = [FormattableString.Invariant($"Who has read it: 1 to {LongestName} characters, but here are {reader.Length}.")];
        }

        if (hash.Length == 0)
        {
            errors["hash"] = ["Which text was read: the hash of the case's toRead."];
        }

        return errors.Count > 0
            ? await WrongAsync(id, request, page, said, errors, ct)
            : await AnswerAsync(id, request, page, () => work.ApproveAsync(new CaseId(id), reader, hash, ct), said, ct);
    }

    private static async Task<IResult> ToldAsync(string id, HttpRequest request, CaseWork work, CasePage page, CancellationToken ct)
    {
        if (await SaidFields.ReadAsync(request, ct) is not { } said)
        {
            return Unreadable();
        }

        var writer = said.GetValueOrDefault("writer", "").Trim();
        Channel? channel = said.GetValueOrDefault("channel", nameof(Channel.Voice)) switch { nameof(Channel.Voice) => Channel.Voice, nameof(Channel.InPerson) => Channel.InPerson, _ => null };
        var errors = new Dictionary<string, string[]>(StringComparer.Ordinal);
        if (writer.Length is 0 or > LongestName)
        {
            errors["writer"] = [FormattableString.Invariant($"Who told the patron: 1 to {LongestName} characters, but here are {writer.Length}.")];
        }

        if (channel is null)
        {
            errors["channel"] = [$"Told by {nameof(Channel.Voice)} or {nameof(Channel.InPerson)}."];
        }

        return channel is not { } way || errors.Count > 0
            ? await WrongAsync(id, request, page, said, errors, ct)
            : await AnswerAsync(id, request, page, () => work.ToldAsync(new CaseId(id), way, new StaffId(writer), ct), said, ct);
    }

    private static async Task<IResult> AnswerAsync(
        string id, HttpRequest request, CasePage page, Func<Task<CaseOutcome>> act, IReadOnlyDictionary<string, string>? said, CancellationToken ct)
    {
        var outcome = await act();
        return outcome.Kind switch
        {
            CaseOutcomeKind.NoCase => NoCase(),
            CaseOutcomeKind.Kept when IsBrowser(request) => TypedResults.Redirect($"/cases/{Uri.EscapeDataString(id)}"),
            CaseOutcomeKind.Kept => TypedResults.Ok(new { id, state = $"{outcome.Case!.State}", outcome = outcome.Case.LastReply is { } reply ? $"{reply.Outcome}" : null }),
            CaseOutcomeKind.Found => await WrongAsync(id, request, page, said, Found(outcome), ct),
            CaseOutcomeKind.SamePerson => await WrongAsync(id, request, page, said, new Dictionary<string, string[]>(StringComparer.Ordinal) { ["reader"] = ["The second reader is somebody else than the writer."] }, ct),
            CaseOutcomeKind.NothingToRead => TypedResults.Problem("Nothing of this case waits for a second reader.", statusCode: StatusCodes.Status409Conflict),
            CaseOutcomeKind.AnotherText => TypedResults.Problem("The text is another by now: read it again.", statusCode: StatusCodes.Status409Conflict),
            _ => TypedResults.Problem("Others change this case all the time: try again.", statusCode: StatusCodes.Status409Conflict),
        };
    }

    private static Dictionary<string, string[]> Found(CaseOutcome outcome) => new(StringComparer.Ordinal)
    {
        ["words"] = [.. outcome.Findings!.Select(finding => $"{finding.RuleId}: {finding.Message}").Distinct(StringComparer.Ordinal)],
    };

    // A person gets the form back with what they wrote; a program gets a problem.
    private static async Task<IResult> WrongAsync(
        string id, HttpRequest request, CasePage page, IReadOnlyDictionary<string, string>? said, IReadOnlyDictionary<string, string[]> errors, CancellationToken ct) =>
        IsBrowser(request) && await page.OfAsync(new CaseId(id), said, errors, ct) is { } shown
            ? PageFrame.Answer(shown, StatusCodes.Status422UnprocessableEntity)
            : TypedResults.ValidationProblem(new Dictionary<string, string[]>(errors, StringComparer.Ordinal));

    private static ProblemHttpResult NoCase() => TypedResults.Problem("There is no such case.", statusCode: StatusCodes.Status404NotFound);

    private static ProblemHttpResult Unreadable() => TypedResults.Problem("A form or an object of JSON was expected.", statusCode: StatusCodes.Status415UnsupportedMediaType);

    private static bool IsBrowser(HttpRequest request) => request.GetTypedHeaders().Accept.Any(type => type.MediaType.Equals("text/html", StringComparison.OrdinalIgnoreCase));
}
