using System.Buffers;
using LibraryService.EntityFrameworkCore;
using LibraryService.Samples.Bridge.Settings;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace LibraryService.Samples.Bridge.Events;

/// <summary>The paths to which library systems post. Every input is answered with what became of it, or with problem details (RFC 9457).</summary>
internal static class LmsEndpoints
{
    private const int LongestBody = 256 * 1024;

    /// <summary>Maps one shape.</summary>
    public static void Map(IEndpointRouteBuilder routes, LmsShape shape, Func<LmsOptions, bool> isAnswered) => routes.MapPost(
        shape.Path,
        async (HttpRequest request, LmsDesk desk, IOptions<LmsOptions> options, CancellationToken ct) =>
        {
            if (!isAnswered(options.Value))
            {
                return Results.Problem(statusCode: StatusCodes.Status404NotFound, title: "This system is not set up", detail: "The configuration says nothing of it: see Lms:Koha and Lms:Folio.");
            }

            if (await BodyAsync(request, ct) is not { } body)
            {
                return Results.Problem(statusCode: StatusCodes.Status413PayloadTooLarge, title: "Too long", detail: "A document has at most 256 KB.");
            }

            var read = shape.Read(body, new LmsFields(options.Value));
            return read.Problems.Count > 0 ? Refused(read) : await TakenAsync(desk, read, ct);
        });

    private static IResult Refused(LmsReading read) => Results.ValidationProblem(
        read.Problems.ToDictionary(field => field.Key, field => field.Value, StringComparer.Ordinal),
        statusCode: read.IsMalformed ? StatusCodes.Status400BadRequest : StatusCodes.Status422UnprocessableEntity,
        title: read.IsMalformed ? "This cannot be read" : "Something in it cannot be right");

    private static async Task<IResult> TakenAsync(LmsDesk desk, LmsReading read, CancellationToken ct)
    {
        try
        {
            var outcomes = await desk.TakeAsync(read, ct);
            return outcomes.Any(outcome => outcome.What == LmsDeed.Unknown)
                ? Results.Problem(statusCode: StatusCodes.Status409Conflict, title: "Not known yet", detail: "It is about something that was not told before: send that first, then this again.")
                : Results.Json(outcomes, OutcomeJson.Default.IReadOnlyListLmsOutcome);
        }
        catch (StoreException e)
        {
            return NotKept($"{e.Problem}");
        }
        catch (BusyException)
        {
            return NotKept("Busy");
        }
        catch (SqliteException e)
        {
            return NotKept($"SQLite error {e.SqliteErrorCode}");
        }
    }

    private static ProblemHttpResult NotKept(string problem) => TypedResults.Problem(
        statusCode: StatusCodes.Status503ServiceUnavailable, title: "It was not kept", detail: $"The store says {problem}. Send it again later: what was kept of it changes nothing then.");

    /// <summary>The body; null when it is too long.</summary>
    private static async Task<ReadOnlyMemory<byte>?> BodyAsync(HttpRequest request, CancellationToken ct)
    {
        if (request.ContentLength > LongestBody)
        {
            return null;
        }

        var body = new ArrayBufferWriter<byte>();
        while (true)
        {
            var read = await request.Body.ReadAsync(body.GetMemory(4096), ct);
            if (read == 0)
            {
                return body.WrittenMemory;
            }

            body.Advance(read);
            if (body.WrittenCount > LongestBody)
            {
                return null;
            }
        }
    }
}
